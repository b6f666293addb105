import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readJob } from '@/lib/jobs';
import { insertDocument, readDocument } from '@/lib/store';
import { newDocument } from '@/lib/store/testing';
import { readEnvironment } from '../environment';
import { health } from '../health';
import { openRuntime, type Runtime } from './index';

let dataFolder: string;
let open: Runtime[];
beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'muwazi-runtime-'));
  open = [];
});
afterEach(async () => {
  globalThis.muwaziRuntime = undefined;
  await Promise.all(open.map((runtime) => runtime.stop()));
  await rm(dataFolder, { recursive: true, force: true });
});

async function start(): Promise<Runtime> {
  const runtime = await openRuntime(readEnvironment({ MUWAZI_DATA: dataFolder }));
  open.push(runtime);
  return runtime;
}

it('translates what is put into its store, and tells of each change', async () => {
  const { changes, runner, store } = await start();
  const id = await insertDocument(store.db, newDocument(), { translate: true });
  const told = vi.fn();
  changes.subscribe(id, told);
  runner.wake();
  await vi.waitFor(
    async () => expect(await readJob(store.db, id)).toMatchObject({ status: 'done', done: 3 }),
    { timeout: 25_000, interval: 50 },
  );
  const { blocks, counts } = await readDocument(store.db, id);
  expect(counts).toMatchObject({ machine: 3, pending: 0 });
  for (const { segments } of blocks)
    for (const { target, score } of segments) {
      expect(target).toMatch(/[a-z]/i);
      expect(score).toBeGreaterThan(0);
    }
  expect(told).toHaveBeenCalled();
});

it('has its data folder for itself until it stops', async () => {
  const first = await start();
  await expect(start()).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
  await first.stop();
  open = [];
  await start();
});

it('says how it is', async () => {
  globalThis.muwaziRuntime = await start();
  expect(await health()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    model: { name: expect.stringMatching(/\w/) },
    store: 'sqlite',
  });
});
