import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockDataFolder } from './index';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'muwazi-lock-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

// What becomes of the lock of a program that is killed is told in crash.test.ts.
it('is held by one at a time', async () => {
  const folder = path.join(parent, 'not-yet');
  const first = await lockDataFolder(folder);
  await expect(lockDataFolder(folder)).rejects.toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    details: { folder },
  });
  const other = await lockDataFolder(path.join(parent, 'other'));
  await first.release();
  await first.release();
  const second = await lockDataFolder(folder);
  await second.release();
  await other.release();
});
