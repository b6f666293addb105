import { expect, it } from 'vitest';
import type { BlockId, DocumentId, SegmentId } from '@/lib/document';
import {
  deleteDocument,
  insertDocument,
  readChanges,
  readDocument,
  readSegment,
  saveTarget,
} from '@/lib/store';
import { describeOnBothEngines, newDocument, segmentAt, segmentsOf } from '@/lib/store/testing';
import { cancelTranslation, readJob, requestTranslation, type TranslationScope } from './index';
import { claimSegments } from './runner/claim-segments';
import { writeTranslations } from './runner/write-translations';
import { translationOf } from './testing';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describeOnBothEngines('requestTranslation', (opened) => {
  /** A document of three sentences in two blocks: by the machine, by a person, not yet translated. */
  async function aDocument() {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument(), { translate: true });
    await translate(documentId, 1);
    await cancelTranslation(db, documentId);
    const { id: segmentId } = await segmentAt(db, documentId, 1);
    const save = { segmentId, revision: 0, target: 'Mine', author: 'person' } as const;
    await saveTarget(db, { ...save, state: 'edited' });
    const ask = (scope: TranslationScope) => requestTranslation(db, { documentId, scope });
    const waiting = async () => (await segmentsOf(db, documentId)).map(({ pending }) => pending);
    return { db, documentId, ask, waiting };
  }

  /** Has the next sentences translated, as a runner would. */
  async function translate(documentId: DocumentId, limit: number): Promise<string[]> {
    const { db } = opened().store;
    const owner = 'tester';
    const claim = { documentId, owner, limit, fromBlock: 0, until: Date.now() + 60_000 };
    const segments = await claimSegments(db, claim);
    const results = segments.map((segment) => ({
      segment,
      translation: translationOf(segment.source),
    }));
    const jobId = (await readJob(db, documentId))?.id ?? '';
    const rest = { documentId, jobId, owner, model: 'test', milliseconds: 5 };
    await writeTranslations(db, { ...rest, results });
    return segments.map(({ source }) => source);
  }

  it('has wait what was not translated yet', async () => {
    const { ask, waiting } = await aDocument();
    const job = await ask({ kind: 'untranslated' });
    expect(job).toMatchObject({ status: 'queued', total: 1, done: 0, wordsDone: 0, error: null });
    expect(await waiting()).toEqual([false, false, true]);
  });

  it("has wait what is the machine's", async () => {
    const { ask, waiting } = await aDocument();
    expect(await ask({ kind: 'machine' })).toMatchObject({ total: 1 });
    expect(await waiting()).toEqual([true, false, false]);
  });

  it('has a block or a sentence wait, but never what a person wrote', async () => {
    const { db, documentId, ask, waiting } = await aDocument();
    const { blocks } = await readDocument(db, documentId);
    const blockId = blocks[0]?.id ?? (NOBODY as BlockId);
    expect(await ask({ kind: 'block', blockId })).toMatchObject({ total: 1 });
    expect(await waiting()).toEqual([true, false, false]);
    const [, mine, last] = await segmentsOf(db, documentId);
    if (!mine || !last) throw new Error('there are three sentences');
    expect(await ask({ kind: 'segment', segmentId: mine.id })).toMatchObject({ total: 1 });
    expect(await ask({ kind: 'segment', segmentId: last.id })).toMatchObject({ total: 2 });
    expect(await waiting()).toEqual([true, false, true]);
  });

  it('has a range of sentences wait, but never what a person wrote', async () => {
    const { db, documentId, ask, waiting } = await aDocument();
    const [first, mine, last] = await segmentsOf(db, documentId);
    if (!first || !mine || !last) throw new Error('there are three sentences');
    const range = { kind: 'range', from: first.id, to: mine.id } as const;
    expect(await ask(range)).toMatchObject({ total: 1 });
    expect(await waiting()).toEqual([true, false, false]);
    expect(await ask({ ...range, to: last.id })).toMatchObject({ total: 2 });
    expect(await waiting()).toEqual([true, false, true]);
  });

  it('extends the job there is, and counts nothing twice', async () => {
    const { db, documentId, ask } = await aDocument();
    const first = await ask({ kind: 'machine' });
    expect(await ask({ kind: 'machine' })).toEqual(first);
    const { id: segmentId } = await segmentAt(db, documentId, 0);
    expect(await ask({ kind: 'segment', segmentId })).toEqual(first);
    expect(await ask({ kind: 'untranslated' })).toEqual({ ...first, total: 2 });
    await translate(documentId, 1);
    expect(await readJob(db, documentId)).toMatchObject({ id: first.id, total: 2, done: 1 });
    await translate(documentId, 1);
    const done = await readJob(db, documentId);
    expect(done).toMatchObject({ status: 'done', total: 2, done: 2, millisecondsActive: 10 });
    const next = await ask({ kind: 'machine' });
    expect(next).toMatchObject({ status: 'queued', total: 2, done: 0, wordsDone: 0 });
    expect(next.id).not.toBe(first.id);
  });

  it('translates first what was asked for by name', async () => {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument(), { translate: true });
    const last = await segmentAt(db, documentId, 2);
    await requestTranslation(db, { documentId, scope: { kind: 'segment', segmentId: last.id } });
    expect(await translate(documentId, 2)).toEqual([last.source]);
    expect(await translate(documentId, 2)).toHaveLength(2);
    expect(await readJob(db, documentId)).toMatchObject({ status: 'done', total: 3, done: 3 });
  });

  it('has nothing to do where everything is done', async () => {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument([]));
    const scope = { kind: 'machine' } as const;
    const job = await requestTranslation(db, { documentId, scope });
    expect(job).toMatchObject({ status: 'done', total: 0, done: 0 });
    expect(await requestTranslation(db, { documentId, scope })).toEqual(job);
  });

  it('tells readers what waits', async () => {
    const { db, documentId, ask } = await aDocument();
    const { changeNumber } = await readDocument(db, documentId);
    await ask({ kind: 'machine' });
    const { counts, job, segments } = await readChanges(db, documentId, changeNumber);
    expect(segments).toMatchObject([{ pending: true, state: 'machine' }]);
    expect(counts.pending).toBe(1);
    expect(job).toMatchObject({ status: 'queued' });
  });

  it('names what is not there', async () => {
    const { db, documentId, ask } = await aDocument();
    const other = await insertDocument(db, newDocument());
    const { id: elsewhere } = await segmentAt(db, other, 0);
    await expect(ask({ kind: 'block', blockId: NOBODY as BlockId })).rejects.toMatchObject({
      code: 'BLOCK_NOT_FOUND',
    });
    for (const segmentId of [NOBODY as SegmentId, elsewhere])
      await expect(ask({ kind: 'segment', segmentId })).rejects.toMatchObject({
        code: 'SEGMENT_NOT_FOUND',
        details: { id: segmentId },
      });
    const { id: here } = await segmentAt(db, documentId, 0);
    await expect(ask({ kind: 'range', from: here, to: elsewhere })).rejects.toMatchObject({
      code: 'SEGMENT_NOT_FOUND',
      details: { id: elsewhere },
    });
    await deleteDocument(db, documentId);
    for (const gone of [() => ask({ kind: 'machine' }), () => cancelTranslation(db, documentId)])
      await expect(gone()).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });
});

describeOnBothEngines('cancelTranslation', (opened) => {
  it('ends the job and the wait, and leaves later results out', async () => {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument(), { translate: true });
    const owner = 'tester';
    const claim = { documentId, owner, limit: 2, fromBlock: 0, until: Date.now() + 60_000 };
    const [first, second] = await claimSegments(db, claim);
    const job = await readJob(db, documentId);
    if (!job || !first || !second) throw new Error('two sentences wait');
    const write = (segment: typeof first) =>
      writeTranslations(db, {
        documentId,
        jobId: job.id,
        owner,
        model: 'test',
        milliseconds: 0,
        results: [{ segment, translation: translationOf(segment.source) }],
      });
    await write(first);
    const cancelled = { id: job.id, status: 'cancelled', total: 3, done: 1 };
    expect(await cancelTranslation(db, documentId)).toMatchObject(cancelled);
    await write(second);
    expect(await readJob(db, documentId)).toMatchObject(cancelled);
    expect(await cancelTranslation(db, documentId)).toMatchObject(cancelled);
    expect(await readSegment(db, first.id)).toMatchObject({ state: 'machine', pending: false });
    expect(await readSegment(db, second.id)).toMatchObject({ target: '', pending: false });
  });

  it('knows a document that has no job', async () => {
    const { db } = opened().store;
    expect(await cancelTranslation(db, await insertDocument(db, newDocument()))).toBeNull();
  });
});
