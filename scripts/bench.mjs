import { existsSync } from 'node:fs';
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { inRoot } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';

// `npm run bench` measures all of them; `npm run bench -- engine --json` one, with its own options.
const BENCHES = [
  'article',
  'engine',
  'memory',
  'page',
  'keystrokes',
  'two-writers',
  'export',
  'store',
].filter((name) => existsSync(inRoot('scripts', 'bench', `${name}.ts`)));

const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith('-');
if (named && !BENCHES.includes(first)) {
  console.error(`There is no bench "${first}". There are: ${BENCHES.join(', ')}`);
  process.exit(2);
}
const chosen = named ? [first] : BENCHES;
const options = named ? rest : process.argv.slice(2);

await ensureInstalled();
await ensureBuilt();
const { bundleForNode } = await import('./bundle.mjs');
await bundleForNode(
  Object.fromEntries(chosen.map((name) => [name, `scripts/bench/${name}.ts`])),
  'dist/bench',
);
for (const name of chosen) {
  const code = await runCommand(process.execPath, [
    inRoot('dist', 'bench', `${name}.mjs`),
    ...options,
  ]);
  if (code !== 0) process.exitCode = 1;
}
