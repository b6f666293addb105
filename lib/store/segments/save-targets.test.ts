import { expect, it } from 'vitest';
import type { DocumentId, SegmentId } from '@/lib/document';
import {
  insertDocument,
  listRevisions,
  readChanges,
  readDocument,
  readJob,
  saveTargets,
  type TargetSave,
} from '../index';
import { describeOnBothEngines, longDocument, newDocument, segmentsOf } from '../testing';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describeOnBothEngines('saveTargets', (opened) => {
  async function aDocument(sentences: number, options?: { translate: boolean }) {
    const { db } = opened().store;
    const documentId = await insertDocument(db, longDocument(sentences), options);
    const ids = (await segmentsOf(db, documentId)).map(({ id }) => id);
    return { db, documentId, ids };
  }

  const edited = (segmentId: SegmentId, revision: number, target: string): TargetSave => ({
    segmentId,
    revision,
    target,
    state: 'edited',
    author: 'person',
  });

  it('saves five hundred as one change, each with its revision', async () => {
    const { db, documentId, ids } = await aDocument(500);
    const { changeNumber } = await readDocument(db, documentId);
    const results = await saveTargets(
      db,
      documentId,
      ids.map((id, index) => edited(id, 0, `Text ${index}`)),
    );
    expect(results.map(({ status }) => status)).toEqual(ids.map(() => 'saved'));
    const after = await readChanges(db, documentId, changeNumber);
    expect(after.changeNumber).toBe(changeNumber + 1);
    expect(after.segments.map(({ target }) => target)).toEqual(ids.map((_, i) => `Text ${i}`));
    expect(await listRevisions(db, ids[499] ?? (NOBODY as SegmentId))).toMatchObject([
      { revision: 1, target: 'Text 499', state: 'edited', author: 'person' },
    ]);
  });

  it('answers each for itself: what cannot be saved keeps no other back', async () => {
    const { db, documentId, ids } = await aDocument(4);
    const [first, second, third, fourth] = ids;
    if (!first || !second || !third || !fourth) throw new Error('there are four sentences');
    await saveTargets(db, documentId, [edited(second, 0, 'Theirs')]);
    const other = await insertDocument(db, newDocument());
    const elsewhere = (await segmentsOf(db, other))[0]?.id ?? first;
    const results = await saveTargets(db, documentId, [
      edited(first, 0, 'Mine'),
      edited(second, 0, 'Mine too'),
      edited(third, 0, 'x'.repeat(10_001)),
      { ...edited(fourth, 0, 'Not the machine’s'), state: 'machine' },
      edited(elsewhere, 0, 'Elsewhere'),
    ]);
    expect(results).toMatchObject([
      { status: 'saved', segment: { id: first, target: 'Mine', revision: 1 } },
      { status: 'stale', segment: { id: second, target: 'Theirs', revision: 1 } },
      { status: 'refused', error: { code: 'TARGET_TOO_LONG' } },
      { status: 'refused', error: { code: 'BAD_REQUEST' } },
      { status: 'refused', error: { code: 'SEGMENT_NOT_FOUND', details: { id: elsewhere } } },
    ]);
    const now = await segmentsOf(db, documentId);
    expect(now.map(({ target }) => target)).toEqual(['Mine', 'Theirs', '', '']);
    expect((await segmentsOf(db, other))[0]).toMatchObject({ target: '', revision: 0 });
  });

  it('takes a repeated batch as one, and two saves of one sentence one after the other', async () => {
    const { db, documentId, ids } = await aDocument(2);
    const [first, second] = ids;
    if (!first || !second) throw new Error('there are two sentences');
    const batch = [edited(first, 0, 'A'), edited(second, 0, 'B')];
    const once = await saveTargets(db, documentId, batch);
    const { changeNumber } = await readDocument(db, documentId);
    expect(await saveTargets(db, documentId, batch)).toEqual(once);
    expect((await readDocument(db, documentId)).changeNumber).toBe(changeNumber);
    const twice = [edited(first, 1, 'C'), { ...edited(first, 2, 'C'), state: 'reviewed' as const }];
    expect(await saveTargets(db, documentId, twice)).toMatchObject([
      { status: 'saved', segment: { target: 'C', state: 'reviewed', revision: 3 } },
      { status: 'saved', segment: { target: 'C', state: 'reviewed', revision: 3 } },
    ]);
    expect(await listRevisions(db, first)).toHaveLength(3);
  });

  it('ends the wait for the machine, and the job when nothing else waits', async () => {
    const { db, documentId, ids } = await aDocument(2, { translate: true });
    await saveTargets(
      db,
      documentId,
      ids.map((id) => edited(id, 0, 'Mine')),
    );
    expect(await readJob(db, documentId)).toMatchObject({ status: 'done', total: 2, done: 2 });
  });

  it('saves nothing where there is nothing to save, or no such document', async () => {
    const { db, documentId } = await aDocument(1);
    expect(await saveTargets(db, documentId, [])).toEqual([]);
    await expect(saveTargets(db, NOBODY as DocumentId, [])).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
    });
  });
});
