import { expect, it } from 'vitest';
import type { DocumentId, SegmentId } from '@/lib/document';
import { listRevisions, type StoreDb, saveTarget } from '@/lib/store';
import { segmentsOf } from '@/lib/store/testing';
import {
  cancelTranslation,
  claimForBrowser,
  readJob,
  releaseFromBrowser,
  releaseLeases,
  requestTranslation,
  writeFromBrowser,
} from '../index';
import { describeQueue, TestEngine } from '../testing';

describeQueue('a document that a browser translates', (queue) => {
  const claim = async (documentId: DocumentId, browser = 'tab', limit = 32) =>
    (await claimForBrowser(queue().store.db, { documentId, browser, limit })).segments;

  const write = async (
    documentId: DocumentId,
    segments: readonly { readonly id: SegmentId; readonly revision: number }[],
    browser = 'tab',
  ) => {
    const translations = segments.map(({ id, revision }) => ({
      segmentId: id,
      revision,
      target: 'From the browser',
      score: 0.5,
      flag: null,
    }));
    const writing = { documentId, browser, model: 'small', milliseconds: 10, translations };
    return (await writeFromBrowser(queue().store.db, writing)).written;
  };

  it('is left alone by the server’s engine, and written by the browser', async () => {
    const id = await queue().add(3);
    const first = await claim(id, 'tab', 2);
    expect(first.map(({ source }) => source)).toEqual((await queue().sourcesOf(id)).slice(0, 2));
    const engine = new TestEngine(true);
    const runner = queue().run(engine);
    const other = await queue().add(1);
    runner.wake();
    // Its turn has come for the other document, so it has seen this one too.
    await queue().jobIs('done', other);

    expect(await write(id, first)).toEqual(first.map((segment) => segment.id));
    expect(await readJob(queue().store.db, id)).toMatchObject({ status: 'running', done: 2 });
    const last = await claim(id);
    expect(await write(id, last)).toHaveLength(1);
    expect(await readJob(queue().store.db, id)).toMatchObject({ status: 'done', done: 3 });
    expect(engine.sources).toHaveLength(1);
    const [segment] = await segmentsOf(queue().store.db, id);
    expect(segment).toMatchObject({ target: 'From the browser', revision: 1, state: 'machine' });
    const [revision] = await listRevisions(queue().store.db, first[0]?.id ?? expect.unreachable());
    expect(revision).toMatchObject({ author: 'machine:small' });
  });

  it('never comes to the server’s engine when it was asked for by a browser', async () => {
    const id = await queue().add(2);
    const { db } = queue().store;
    await cancelTranslation(db, id);
    const scope = { kind: 'untranslated' } as const;
    await requestTranslation(db, { documentId: id, scope, browser: 'tab' });
    expect(await holders(db, id)).toEqual(['browser:tab', 'browser:tab']);
    expect(await claim(id)).toHaveLength(2);
  });

  it('goes to the server when the browser says that it leaves', async () => {
    const id = await queue().add(2);
    const [mine] = await claim(id);
    await releaseFromBrowser(queue().store.db, id, 'tab');
    queue().run(new TestEngine(true));
    await queue().jobIs('done', id);
    expect(await write(id, mine ? [mine] : [])).toEqual([]);
    const [segment] = await segmentsOf(queue().store.db, id);
    expect(segment?.target).not.toBe('From the browser');
  });

  it('goes to the server when nothing is heard of the browser any more', async () => {
    const id = await queue().add(2);
    const held = await claim(id);
    await forget(queue().store.db, id);
    queue().run(new TestEngine(true));
    await queue().jobIs('done', id);
    expect(await write(id, held)).toEqual([]);
  });

  it('stays with a browser that is heard of, also over a restart of the server', async () => {
    const id = await queue().add(2);
    await claim(id);
    await releaseLeases(queue().store.db);
    expect(await holders(queue().store.db, id)).toEqual(['browser:tab', 'browser:tab']);
    await expire(queue().store.db, id, Date.now() + 5_000);
    await claim(id, 'tab', 0);
    expect(await claimedUntil(queue().store.db, id)).toBeGreaterThan(Date.now() + 30_000);
  });

  it('belongs to one browser at a time', async () => {
    const id = await queue().add(2);
    const held = await claim(id);
    expect(await claim(id, 'another tab')).toEqual([]);
    expect(await write(id, held, 'another tab')).toEqual([]);
  });

  it('keeps a person’s words, and what belongs to another document', async () => {
    const { db } = queue().store;
    const id = await queue().add(2);
    const other = await queue().add(1);
    const [one, two] = await claim(id);
    const [foreign] = await claim(other);
    if (!one || !two || !foreign) return expect.unreachable('all of them wait');
    const save = { segmentId: one.id, revision: 0, target: 'Mine', state: 'edited' } as const;
    await saveTarget(db, { ...save, author: 'person' });
    expect(await write(id, [one, two, two, foreign])).toEqual([two.id]);
    expect((await segmentsOf(db, id))[0]).toMatchObject({ target: 'Mine', revision: 1 });
    expect((await segmentsOf(db, other))[0]).toMatchObject({ target: '', pending: true });
  });

  it('is nobody’s when it is cancelled', async () => {
    const id = await queue().add(2);
    const held = await claim(id);
    await cancelTranslation(queue().store.db, id);
    expect(await write(id, held)).toEqual([]);
    expect(await claim(id)).toEqual([]);
  });
});

const segmentRows = (db: StoreDb, id: DocumentId) =>
  db
    .selectFrom('segments')
    .select(['claimed_by', 'claimed_until'])
    .where('document_id', '=', id)
    .execute();

async function holders(db: StoreDb, id: DocumentId) {
  return (await segmentRows(db, id)).map(({ claimed_by }) => claimed_by);
}

async function claimedUntil(db: StoreDb, id: DocumentId) {
  return Math.min(...(await segmentRows(db, id)).map((row) => row.claimed_until ?? 0));
}

async function expire(db: StoreDb, id: DocumentId, until: number) {
  await db
    .updateTable('segments')
    .set({ claimed_until: until })
    .where('document_id', '=', id)
    .execute();
}

/** As if the last word of the browser were long ago. */
const forget = (db: StoreDb, id: DocumentId) => expire(db, id, Date.now() - 1);
