import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backupStore, insertDocument, openStore, readDocument, saveTarget } from './index';
import { newDocument, segmentAt, TestStore } from './testing';

let folder: string;
let place: TestStore;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muwazi-backup-'));
  place = await TestStore.create('sqlite');
});
afterEach(async () => {
  await place.remove();
  await rm(folder, { recursive: true, force: true });
});

it('copies everything into one file, while others go on writing', async () => {
  const store = await place.open();
  const id = await insertDocument(store.db, newDocument());
  const { id: segmentId } = await segmentAt(store.db, id, 0);
  const save = { segmentId, state: 'edited', author: 'person' } as const;
  await saveTarget(store.db, { ...save, revision: 0, target: 'in the backup' });
  const before = await readDocument(store.db, id);

  const file = path.join(folder, 'backup.sqlite');
  await writeFile(file, 'an older backup');
  await backupStore(await place.open(), file);
  await saveTarget(store.db, { ...save, revision: 1, target: 'too late for it' });
  expect(await readdir(folder)).toEqual(['backup.sqlite']);

  const dataFolder = path.join(folder, 'restored');
  await mkdir(dataFolder);
  await copyFile(file, path.join(dataFolder, 'muwazi.sqlite'));
  const restored = await openStore({ dataFolder });
  expect(await readDocument(restored.db, id)).toEqual(before);
  await restored.close();
});

it('leaves nothing behind when it fails', async () => {
  const store = await place.open();
  await expect(backupStore(store, path.join(folder, 'no', 'such', 'folder'))).rejects.toThrow();
  await mkdir(path.join(folder, 'taken'));
  await expect(backupStore(store, path.join(folder, 'taken'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
});

it('says that PostgreSQL has a program of its own for it', async () => {
  const postgres = await TestStore.create('postgres');
  try {
    const store = await postgres.open();
    const refused = backupStore(store, path.join(folder, 'backup'));
    await expect(refused).rejects.toMatchObject({ code: 'WRONG_USAGE' });
  } finally {
    await postgres.remove();
  }
});
