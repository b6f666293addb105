import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '@/scripts/bundle.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'muwazi-signal-'));
  await bundleForNode({ 'stop-on-signal': 'lib/server/runtime/stop-on-signal.ts' }, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a program until it says "ready", sends it the signals, and gives what it said and its exit code. */
async function signalled(program: string, signals: readonly NodeJS.Signals[]) {
  const file = path.join(folder, 'program.mjs');
  await writeFile(
    file,
    `import { stopOnSignal } from './stop-on-signal.mjs';
     const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
     setInterval(() => {}, 1000);
     ${program}
     console.log('ready');`,
  );
  const child = spawn(process.execPath, [file]);
  let said = '';
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  await once(child.stdout, 'data');
  for (const signal of signals) child.kill(signal);
  const [code] = await once(child, 'close');
  return { code, said: said.trim().split('\n').slice(1) };
}

describe('stopOnSignal', () => {
  const stopping = "stopOnSignal(async () => { await later(50); console.log('stopped'); });";

  it('stops, then ends the process', async () => {
    expect(await signalled(stopping, ['SIGTERM'])).toEqual({ code: 0, said: ['stopped'] });
    expect(await signalled(stopping, ['SIGINT', 'SIGINT'])).toEqual({ code: 0, said: ['stopped'] });
  });

  it('lets who listened before do its part after that', async () => {
    const next = "process.on('SIGTERM', () => { console.log('next'); process.exit(143); });";
    expect(await signalled(next + stopping, ['SIGTERM'])).toEqual({
      code: 143,
      said: ['stopped', 'next'],
    });
  });

  it('ends the process though stopping failed', async () => {
    const failing = "stopOnSignal(async () => { throw new Error('disk'); });";
    expect((await signalled(failing, ['SIGTERM'])).code).toBe(0);
  });
});
