import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Block, BlockId, DocumentId, EditCommand, SegmentId } from '@/lib/document';
import {
  editDocument,
  insertDocument,
  listMergedRevisions,
  listRevisions,
  readDocument,
  readJob,
  readSegment,
  saveTarget,
} from '../index';
import { describeOnBothEngines, newDocument, segmentsOf } from '../testing';

const newSegment = () => randomUUID() as SegmentId;
const newBlock = () => randomUUID() as BlockId;

describeOnBothEngines('editDocument', (opened) => {
  /** A document whose sentences a person has translated. */
  async function aDocument() {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument());
    for (const [index, { id }] of (await segmentsOf(db, documentId)).entries())
      await saveTarget(db, {
        segmentId: id,
        revision: 0,
        target: `Sentence ${index + 1}.`,
        state: 'edited',
        author: 'person',
      });
    const edit = (command: EditCommand, revisions: [SegmentId, number][] = []) =>
      editDocument(db, { documentId, command, revisions: new Map(revisions) });
    const [first, second, third] = await segmentsOf(db, documentId);
    if (!first || !second || !third) throw new Error('there are three sentences');
    const merge: EditCommand = {
      kind: 'merge-segments',
      firstId: first.id,
      secondId: second.id,
    };
    return { db, documentId, edit, first, second, third, merge };
  }

  it('merges two sentences and tells what changed', async () => {
    const { documentId, db, edit, first, merge, second } = await aDocument();
    const { changeNumber } = await readDocument(db, documentId);
    const { changes } = await edit(merge);
    const { blocks, counts } = await readDocument(db, documentId);
    expect(blocks[0]?.segments).toMatchObject([
      { id: first.id, source: first.source + second.source, target: 'Sentence 1. Sentence 2.' },
    ]);
    expect(changes).toMatchObject({
      changeNumber: changeNumber + 1,
      blocks: [{ ...blocks[0], after: null, changeNumber: changeNumber + 1 }],
      removed: { blocks: [], segments: [{ id: second.id, into: first.id }] },
      segments: [{ id: first.id, revision: 2 }],
      counts,
    });
    expect(counts.total).toBe(2);
  });

  it('keeps the versions of a merged sentence, and gives them back with it', async () => {
    const { db, edit, first, merge, second } = await aDocument();
    const { inverse } = await edit(merge);
    expect(await listMergedRevisions(db, first.id)).toMatchObject([
      { segmentId: second.id, revisions: [{ revision: 1, target: 'Sentence 2.' }] },
    ]);
    await expect(readSegment(db, second.id)).rejects.toMatchObject({
      code: 'SEGMENT_NOT_FOUND',
      details: { id: second.id, into: first.id },
    });
    await edit(inverse);
    expect(await listMergedRevisions(db, first.id)).toEqual([]);
    expect(await listRevisions(db, second.id)).toMatchObject([
      { revision: 1, target: 'Sentence 2.' },
      { revision: 2, target: 'Sentence 2.' },
    ]);
  });

  it('shows versions of a sentence that was merged into a merged one', async () => {
    const { db, edit, first, merge, second } = await aDocument();
    const id = newSegment();
    await edit({ kind: 'split-segment', segmentId: second.id, at: 4, targetAt: 8, newId: id });
    await edit({ kind: 'merge-segments', firstId: second.id, secondId: id });
    await edit(merge);
    const merged = await listMergedRevisions(db, first.id);
    expect(new Set(merged.map(({ segmentId }) => segmentId))).toEqual(new Set([second.id, id]));
  });

  it('refuses a command made from an older revision, and changes nothing', async () => {
    const { db, documentId, edit, first, merge, second } = await aDocument();
    const before = await readDocument(db, documentId);
    await expect(
      edit(merge, [
        [first.id, 1],
        [second.id, 0],
      ]),
    ).rejects.toMatchObject({
      code: 'STALE_REVISION',
      details: { segmentId: second.id, revision: 1 },
    });
    expect(await readDocument(db, documentId)).toEqual(before);
  });

  it('makes saves stale that were written over the sentence before it was cut', async () => {
    const { db, edit, first } = await aDocument();
    await edit({ kind: 'split-segment', segmentId: first.id, at: 8, newId: newSegment() });
    const save = { segmentId: first.id, revision: 1, target: 'Late.', author: 'person' } as const;
    await expect(saveTarget(db, { ...save, state: 'edited' })).rejects.toMatchObject({
      code: 'STALE_REVISION',
    });
  });

  it('adds a sentence at the head of the document, again and again, and takes it out', async () => {
    const { db, documentId, edit } = await aDocument();
    const start = await readDocument(db, documentId);
    const blockId = start.blocks[0]?.id ?? newBlock();
    for (let count = 0; count < 70; count += 1)
      await edit({ kind: 'add-segment', blockId, at: 0, newId: newSegment() });
    const segments = await segmentsOf(db, documentId);
    expect(segments).toHaveLength(73);
    for (const { id } of segments.slice(0, 70))
      await edit({ kind: 'remove-segment', segmentId: id });
    const end = await readDocument(db, documentId);
    expect(end.blocks.map(({ segments: all }) => all.map(({ source }) => source))).toEqual(
      start.blocks.map(({ segments: all }) => all.map(({ source }) => source)),
    );
  });

  it('cuts in the same place until fractions end, and keeps the order', async () => {
    const { db, documentId, edit } = await aDocument();
    const start = await readDocument(db, documentId);
    const blockId = start.blocks[0]?.id ?? newBlock();
    const ids: SegmentId[] = [];
    for (let count = 0; count < 70; count += 1) {
      const newId = newSegment();
      await edit({ kind: 'add-segment', blockId, at: 1, newId });
      ids.unshift(newId);
    }
    const order = (await segmentsOf(db, documentId)).map(({ id }) => id);
    expect(order.slice(1, 71)).toEqual(ids);
  });

  it('merges and splits paragraphs, and tells readers of both', async () => {
    const { db, documentId, edit } = await aDocument();
    const { blocks } = await readDocument(db, documentId);
    const [one, other] = blocks;
    if (!one || !other) throw new Error('there are two paragraphs');
    const merged = await edit({ kind: 'merge-blocks', firstId: one.id, secondId: other.id });
    expect(merged.changes.removed.blocks).toEqual([other.id]);
    const whole = (await readDocument(db, documentId)).blocks;
    expect(whole).toHaveLength(1);
    expect(whole[0]?.segments).toHaveLength(3);
    const split = await edit(merged.inverse);
    expect(split.changes.removed.blocks).toEqual([]);
    expect(split.changes.blocks).toMatchObject([
      { id: one.id, after: null },
      { id: other.id, after: one.id },
    ]);
    expect(shapeOf((await readDocument(db, documentId)).blocks)).toEqual(shapeOf(blocks));
  });

  it('has the machine translate what was its own, as cut now, and counts it', async () => {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument(), { translate: true });
    const [first] = await segmentsOf(db, documentId);
    if (!first) throw new Error('there is a sentence');
    const command = { kind: 'split-segment', segmentId: first.id, at: 9 } as const;
    const request = { documentId, revisions: new Map<SegmentId, number>() };
    await editDocument(db, { ...request, command: { ...command, newId: newSegment() } });
    expect(await readJob(db, documentId)).toMatchObject({ status: 'queued', total: 4, done: 0 });
    const segments = await segmentsOf(db, documentId);
    expect(segments.map(({ pending }) => pending)).toEqual([true, true, true, true]);
  });

  it('ends a job whose last sentence became a person’s by a merge', async () => {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument([['واحد. ', 'اثنان.']]), {
      translate: true,
    });
    const [first, second] = await segmentsOf(db, documentId);
    if (!first || !second) throw new Error('there are two sentences');
    const save = { segmentId: first.id, revision: 0, target: 'One.', author: 'person' } as const;
    await saveTarget(db, { ...save, state: 'edited' });
    const command = { kind: 'merge-segments', firstId: first.id, secondId: second.id } as const;
    await editDocument(db, { documentId, command, revisions: new Map() });
    expect(await readJob(db, documentId)).toMatchObject({ status: 'done', total: 2, done: 2 });
    expect(await segmentsOf(db, documentId)).toMatchObject([{ target: 'One.', pending: false }]);
  });

  it('names what is not there, and refuses an id that another document has', async () => {
    const { db, edit, first } = await aDocument();
    const other = await insertDocument(db, newDocument());
    const [elsewhere] = await segmentsOf(db, other);
    const gone = newSegment();
    const split = { kind: 'split-segment', at: 4 } as const;
    await expect(edit({ ...split, segmentId: gone, newId: newSegment() })).rejects.toMatchObject({
      code: 'SEGMENT_NOT_FOUND',
    });
    await expect(
      edit({ ...split, segmentId: first.id, newId: elsewhere?.id ?? gone }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST', details: { field: 'newId' } });
    await expect(
      edit({ ...split, segmentId: elsewhere?.id ?? gone, newId: newSegment() }),
    ).rejects.toMatchObject({ code: 'SEGMENT_NOT_FOUND' });
    await expect(
      editDocument(db, {
        documentId: newSegment() as string as DocumentId,
        command: { ...split, segmentId: first.id, newId: newSegment() },
        revisions: new Map(),
      }),
    ).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });
});

/** Blocks without what each change counts on. */
function shapeOf(blocks: readonly Block[]) {
  return blocks.map((block) => ({
    ...block,
    segments: block.segments.map(({ revision: _, ...segment }) => segment),
  }));
}
