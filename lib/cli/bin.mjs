#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Plain JavaScript, because in a fresh clone nothing is built yet. Preparing talks on standard error
// only (its own standard output is ours): standard output belongs to the result.
const prepare = fileURLToPath(new URL('prepare.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [prepare], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(1);
// Not a literal: the type checker has no business in built files.
const program = new URL('../../dist/muwazi.mjs', import.meta.url);
const { main } = await import(program.href);
await main(process.argv.slice(2));
