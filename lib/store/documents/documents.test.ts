import { describe, expect, it } from 'vitest';
import type { DocumentId, NewDocument } from '@/lib/document';
import {
  deleteDocument,
  insertDocument,
  listDocuments,
  readBeginning,
  readChangeNumbers,
  readDocument,
  readDocumentSummary,
  readJob,
  readSegment,
  renameDocument,
  restoreDocument,
  saveTarget,
} from '../index';
import { describeOnBothEngines, longDocument, newDocument, segmentAt } from '../testing';

const NOBODY = '00000000-0000-4000-8000-000000000000' as DocumentId;

describeOnBothEngines('documents', (opened) => {
  it('come back as they went in, in order and to the letter', async () => {
    const { db } = opened().store;
    const given: NewDocument = newDocument([], {
      blocks: [
        { kind: 'heading', level: 2, marker: null, hasDateline: false, sources: ['عنوان'] },
        {
          kind: 'paragraph',
          level: null,
          marker: null,
          hasDateline: true,
          sources: ['موسكو: ', ' قال.'],
        },
        {
          kind: 'list-item',
          level: 1,
          marker: '٣.',
          hasDateline: false,
          sources: ['  بند\u202b "‏" 😀 \n'],
        },
        {
          kind: 'code',
          level: null,
          marker: null,
          hasDateline: false,
          sources: ["x = '\\0'; -- \t"],
        },
      ],
    });
    const id = await insertDocument(db, given);
    const { blocks, changeNumber, ...summary } = await readDocument(db, id);
    expect(summary).toMatchObject({
      id,
      title: given.title,
      date: '2024-11-02',
      origin: given.origin,
      counts: {
        total: 5,
        untranslated: 5,
        pending: 0,
        machine: 0,
        memory: 0,
        edited: 0,
        reviewed: 0,
      },
    });
    expect(changeNumber).toBeGreaterThan(0);
    expect(
      blocks.map(({ id: _, segments, ...block }) => ({
        ...block,
        sources: segments.map(({ source }) => source),
      })),
    ).toEqual(given.blocks);
    expect(blocks[0]?.segments[0]).toEqual({
      id: expect.any(String),
      source: 'عنوان',
      target: '',
      machine: null,
      state: 'untranslated',
      revision: 0,
      score: null,
      flag: null,
      pending: false,
    });
    expect(await readDocumentSummary(db, id)).toEqual(summary);
    expect(new Date(summary.createdAt).toISOString()).toBe(summary.createdAt);
  });

  it('keep thousands of sentences in order', async () => {
    const { db } = opened().store;
    const given = longDocument(1700);
    const { blocks } = await readDocument(db, await insertDocument(db, given));
    expect(blocks.map(({ segments }) => segments[0]?.source)).toEqual(
      given.blocks.map(({ sources }) => sources[0]),
    );
  });

  it('are read whole while they are short, and else their beginning', async () => {
    const { db } = opened().store;
    const id = await insertDocument(db, longDocument(20));
    const whole = await readDocument(db, id);
    expect(await readBeginning(db, id, { wholeUpTo: 20, first: 3 })).toEqual({
      ...whole,
      blockCount: 20,
    });
    expect(await readBeginning(db, id, { wholeUpTo: 19, first: 3 })).toEqual({
      ...whole,
      blocks: whole.blocks.slice(0, 3),
      blockCount: 20,
    });
    await expect(readBeginning(db, NOBODY, { wholeUpTo: 1, first: 1 })).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
    });
  });

  it('are kept whole or not at all', async () => {
    const { db } = opened().store;
    const broken = newDocument([['كاملة.'], [null as unknown as string]]);
    await expect(insertDocument(db, broken)).rejects.toThrow();
    expect(await listDocuments(db)).toEqual([]);
    expect(await db.selectFrom('blocks').selectAll().execute()).toEqual([]);
  });

  it('wait for the machine from their first moment on when that is wanted', async () => {
    const { db } = opened().store;
    const id = await insertDocument(db, newDocument(), { translate: true });
    expect(await readDocumentSummary(db, id)).toMatchObject({ counts: { pending: 3 } });
    expect(await readJob(db, id)).toMatchObject({ status: 'queued', total: 3, done: 0 });
    expect(await readJob(db, await insertDocument(db, newDocument()))).toBeNull();
  });

  it('are listed with their counts, the latest first', async () => {
    const { db } = opened().store;
    const ids: DocumentId[] = [];
    for (const title of ['one', 'two', 'three']) {
      ids.unshift(await insertDocument(db, newDocument(undefined, { title })));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const { id: segmentId } = await segmentAt(db, ids[0] ?? NOBODY, 1);
    const save = {
      segmentId,
      revision: 0,
      target: 'x',
      state: 'reviewed',
      author: 'person',
    } as const;
    await saveTarget(db, save);
    await deleteDocument(db, ids[1] ?? NOBODY);
    const listed = await listDocuments(db);
    expect(listed.map(({ title }) => title)).toEqual(['three', 'one']);
    expect(listed[0]?.counts).toMatchObject({ total: 3, untranslated: 2, reviewed: 1 });
    expect(listed[0]).toEqual(await readDocumentSummary(db, ids[0] ?? NOBODY));
  });

  it('without a sentence are listed too', async () => {
    const { db } = opened().store;
    await insertDocument(db, newDocument([]));
    expect(await listDocuments(db)).toMatchObject([{ counts: { total: 0, pending: 0 } }]);
  });

  it('are renamed, on one line', async () => {
    const { db } = opened().store;
    const id = await insertDocument(db, newDocument());
    await renameDocument(db, id, ' عنوان\0 \n آخر \ud800 ');
    expect((await readDocumentSummary(db, id)).title).toBe('عنوان آخر');
    await expect(renameDocument(db, id, ' — ')).rejects.toMatchObject({ code: 'TITLE_EMPTY' });
    await expect(renameDocument(db, id, 'ا'.repeat(501))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      details: { field: 'title' },
    });
    expect((await readDocumentSummary(db, id)).title).toBe('عنوان آخر');
  });

  it('take names as files have them', async () => {
    const { db } = opened().store;
    const { origin } = newDocument();
    const named = newDocument(undefined, {
      title: 'a\0b',
      origin: { ...origin, fileName: 'c\0.txt' },
    });
    expect(await readDocumentSummary(db, await insertDocument(db, named))).toMatchObject({
      title: 'ab',
      origin: { fileName: 'c.txt' },
    });
  });

  it('are gone when deleted and come back whole', async () => {
    const { db } = opened().store;
    const id = await insertDocument(db, newDocument(), { translate: true });
    const { id: segmentId } = await segmentAt(db, id, 0);
    const save = {
      segmentId,
      revision: 0,
      target: 'x',
      state: 'edited',
      author: 'person',
    } as const;
    await saveTarget(db, save);
    const before = await readDocument(db, id);
    expect(await readChangeNumbers(db, [id, NOBODY])).toEqual(new Map([[id, before.changeNumber]]));
    await deleteDocument(db, id);

    expect(await listDocuments(db)).toEqual([]);
    expect(await readChangeNumbers(db, [id])).toEqual(new Map());
    for (const ask of [
      () => readDocument(db, id),
      () => readDocumentSummary(db, id),
      () => renameDocument(db, id, 'x'),
      () => deleteDocument(db, id),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND', details: { id } });
    await expect(readSegment(db, segmentId)).rejects.toMatchObject({ code: 'SEGMENT_NOT_FOUND' });
    await expect(saveTarget(db, { ...save, revision: 1, target: 'y' })).rejects.toMatchObject({
      code: 'SEGMENT_NOT_FOUND',
    });

    await restoreDocument(db, id);
    await restoreDocument(db, id);
    expect(await readDocument(db, id)).toEqual(before);
    await expect(restoreDocument(db, NOBODY)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });
});

describe('readChangeNumbers', () => {
  it('asks nothing for nothing', async () => {
    const noDatabase = null as never;
    expect(await readChangeNumbers(noDatabase, [])).toEqual(new Map());
  });
});
