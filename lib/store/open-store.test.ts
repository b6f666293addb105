import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  deleteDocument,
  insertDocument,
  listDocuments,
  openStore,
  readDocument,
  restoreDocument,
  saveTarget,
} from './index';
import { migrate } from './migrations';
import { describeOnBothEngines, newDocument, segmentAt } from './testing';

describeOnBothEngines('openStore', (opened) => {
  it('finds what was kept before', async () => {
    const { place, store } = opened();
    const id = await insertDocument(store.db, newDocument());
    const again = await place.reopen();
    expect(await readDocument(again.db, id)).toMatchObject({ id, title: 'مكتبة جديدة' });
    expect(again.engine).toBe(store.engine);
  });

  it('makes the tables once when several programs open it at the same time', async () => {
    const { place, store } = opened();
    await sql`drop table revisions`.execute(store.db);
    for (const table of [
      'removals',
      'kept_revisions',
      'segments',
      'blocks',
      'jobs',
      'documents',
      'schema_version',
    ])
      await sql`drop table ${sql.table(table)}`.execute(store.db);
    const stores = await Promise.all([place.open(), place.open(), place.open()]);
    for (const { db } of stores) expect(await listDocuments(db)).toEqual([]);
    const versions = await store.db.selectFrom('schema_version').selectAll().execute();
    expect(versions).toEqual([{ version: 2 }]);
  });

  it('leaves a store alone that a newer program wrote', async () => {
    const { place, store } = opened();
    const id = await insertDocument(store.db, newDocument());
    await store.db.updateTable('schema_version').set({ version: 99 }).execute();
    await expect(place.open()).rejects.toMatchObject({ code: 'STORE_TOO_NEW' });
    await store.db.updateTable('schema_version').set({ version: 2 }).execute();
    expect((await readDocument((await place.open()).db, id)).id).toBe(id);
  });

  it('runs new migrations once, in order, and none of them when one fails', async () => {
    const { db } = opened().store;
    const ran: number[] = [];
    const known = async () => expect.unreachable('this one ran long ago');
    const third = async (trx: typeof db) => {
      ran.push(3);
      await sql`create table words (word text)`.execute(trx);
    };
    const broken = async (trx: typeof db) => {
      await sql`insert into words values ('half')`.execute(trx);
      throw new Error('no more room');
    };
    await expect(migrate(db, [known, known, third, broken])).rejects.toThrow('no more room');
    await expect(sql`select * from words`.execute(db)).rejects.toThrow();
    await migrate(db, [known, known, third]);
    await migrate(db, [known, known, third]);
    expect(ran).toEqual([3, 3]);
    expect((await sql`select * from words`.execute(db)).rows).toEqual([]);
  });

  it('forgets a document a month after it was deleted, with all that belongs to it', async () => {
    const { place, store } = opened();
    const [kept, gone] = [
      await insertDocument(store.db, newDocument()),
      await insertDocument(store.db, newDocument(), { translate: true }),
    ];
    const { id: segmentId } = await segmentAt(store.db, gone, 0);
    const save = { segmentId, revision: 0, target: 'A library', author: 'person' } as const;
    await saveTarget(store.db, { ...save, state: 'edited' });
    for (const [id, days] of [
      [kept, 29],
      [gone, 31],
    ] as const) {
      await deleteDocument(store.db, id);
      const deleted_at = new Date(Date.now() - days * 24 * 3600 * 1000).toISOString();
      await store.db.updateTable('documents').set({ deleted_at }).where('id', '=', id).execute();
    }
    const { db } = await place.reopen();
    await restoreDocument(db, kept);
    expect((await readDocument(db, kept)).blocks).toHaveLength(2);
    await expect(restoreDocument(db, gone)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    for (const table of ['blocks', 'segments', 'jobs'] as const) {
      const rows = await db.selectFrom(table).select('document_id').execute();
      expect(rows.filter((row) => row.document_id === gone)).toEqual([]);
    }
    expect(await db.selectFrom('revisions').selectAll().execute()).toEqual([]);
  });
});

describe('openStore in a folder', () => {
  it('makes the folder, and leaves one whole file when it is closed', async () => {
    const parent = await mkdtemp(path.join(tmpdir(), 'muwazi-'));
    try {
      const dataFolder = path.join(parent, 'not', 'yet');
      const store = await openStore({ dataFolder });
      const pragma = async (name: string) =>
        Object.values((await sql.raw<object>(`pragma ${name}`).execute(store.db)).rows[0] ?? {});
      expect(await pragma('journal_mode')).toEqual(['wal']);
      expect(await pragma('synchronous')).toEqual([2]);
      expect(await pragma('foreign_keys')).toEqual([1]);
      await store.close();
      expect(existsSync(path.join(dataFolder, 'muwazi.sqlite'))).toBe(true);
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  });
});
