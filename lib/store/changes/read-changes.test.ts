import { expect, it } from 'vitest';
import type { DocumentId } from '@/lib/document';
import { insertDocument, readChanges, readDocument, renameDocument, saveTarget } from '../index';
import { describeOnBothEngines, newDocument, segmentAt, segmentsOf } from '../testing';

const NOBODY = '00000000-0000-4000-8000-000000000000' as DocumentId;

describeOnBothEngines('readChanges', (opened) => {
  it('gives everything to one who has seen nothing', async () => {
    const { db } = opened().store;
    const id = await insertDocument(db, newDocument(), { translate: true });
    const document = await readDocument(db, id);
    const changes = await readChanges(db, id, 0);
    expect(changes.segments.map(({ blockId: _, ...segment }) => segment)).toEqual(
      await segmentsOf(db, id),
    );
    expect(changes.segments.map(({ blockId }) => blockId)).toEqual(
      document.blocks.flatMap((block) => block.segments.map(() => block.id)),
    );
    expect(changes).toMatchObject({
      changeNumber: document.changeNumber,
      counts: document.counts,
      job: { documentId: id, status: 'queued' },
    });
  });

  it('gives what changed since, once, however often it changed', async () => {
    const { db } = opened().store;
    const id = await insertDocument(db, newDocument());
    const { changeNumber } = await readDocument(db, id);
    expect((await readChanges(db, id, changeNumber)).segments).toEqual([]);
    const { id: segmentId } = await segmentAt(db, id, 2);
    for (const revision of [0, 1])
      await saveTarget(db, {
        segmentId,
        revision,
        target: `text ${revision}`,
        state: 'edited',
        author: 'person',
      });
    const { segments, ...changes } = await readChanges(db, id, changeNumber);
    expect(segments).toMatchObject([{ id: segmentId, target: 'text 1', revision: 2 }]);
    expect(changes.changeNumber).toBeGreaterThan(changeNumber);
    expect((await readChanges(db, id, changes.changeNumber)).segments).toEqual([]);
  });

  it('counts a new title as a change without a segment', async () => {
    const { db } = opened().store;
    const id = await insertDocument(db, newDocument());
    const { changeNumber } = await readDocument(db, id);
    await renameDocument(db, id, 'آخر');
    expect(await readChanges(db, id, changeNumber)).toMatchObject({
      changeNumber: changeNumber + 1,
      segments: [],
    });
  });

  it('knows when there is no such document', async () => {
    await expect(readChanges(opened().store.db, NOBODY, 0)).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
    });
  });
});
