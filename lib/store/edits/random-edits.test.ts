import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockId, DocumentId, EditCommand, SegmentId } from '@/lib/document';
import { toMuwaziError } from '@/lib/errors';
import { editDocument, insertDocument, readChanges, readDocument, type StoreDb } from '../index';
import { ENGINES, newDocument, TestStore } from '../testing';

type Dice = readonly [number, number, number, number];

const segmentId = () => randomUUID() as SegmentId;
const blockId = () => randomUUID() as BlockId;

function commandFrom(blocks: readonly Block[], [kind, where, at, cut]: Dice): EditCommand | null {
  const block = blocks[where % blocks.length];
  const place = at % (block?.segments.length ?? 1);
  const first = block?.segments[place];
  if (!block || !first) return null;
  const second = block.segments[place + 1];
  const next = blocks[blocks.indexOf(block) + 1];
  switch (kind % 7) {
    case 0: {
      const length = 1 + (cut % Math.max(1, first.source.length));
      const cutAt = { at: length, targetAt: cut % (first.target.length + 1) };
      return { kind: 'split-segment', segmentId: first.id, ...cutAt, newId: segmentId() };
    }
    case 1:
      return second ? { kind: 'merge-segments', firstId: first.id, secondId: second.id } : null;
    case 2:
      return { kind: 'split-block', blockId: block.id, at: place, newId: blockId() };
    case 3:
      return next ? { kind: 'merge-blocks', firstId: block.id, secondId: next.id } : null;
    case 4:
      return { kind: 'add-segment', blockId: block.id, at: place, newId: segmentId() };
    case 5:
      return { kind: 'remove-segment', segmentId: first.id };
    default: {
      if (!second) return null;
      const ids = { firstId: first.id, secondId: second.id };
      return { kind: 'move-boundary', ...ids, side: cut % 2 ? 'source' : 'target', at: cut % 40 };
    }
  }
}

/** A page that knows of a document's cut only what changes told it. */
class Page {
  #blocks: Block[] = [];
  #seen = 0;

  async look(db: StoreDb, documentId: DocumentId): Promise<void> {
    const { changeNumber, blocks, removed } = await readChanges(db, documentId, this.#seen);
    const gone = new Set<BlockId>([...removed.blocks, ...blocks.map(({ id }) => id)]);
    this.#blocks = this.#blocks.filter(({ id }) => !gone.has(id));
    for (const { after, changeNumber: _, ...block } of blocks) {
      const before = this.#blocks.findIndex(({ id }) => id === after);
      expect(before === -1).toBe(after === null);
      this.#blocks.splice(before + 1, 0, block);
    }
    this.#seen = changeNumber;
  }

  async expectUpToDate(db: StoreDb, documentId: DocumentId): Promise<void> {
    await this.look(db, documentId);
    expect(this.#blocks.map(cutOf)).toEqual((await readDocument(db, documentId)).blocks.map(cutOf));
  }
}

function cutOf({ id, kind, hasDateline, segments }: Block) {
  const cut = segments.map((segment) => [segment.id, segment.source]);
  return { id, kind, hasDateline, segments: cut };
}

function textOf({ segments, ...block }: Block) {
  const texts = segments.map(({ id, source, target, state }) => ({ id, source, target, state }));
  return { ...block, segments: texts };
}

/** Far more than it takes, also on a machine that is busy with other things. */
const LONGEST_MILLISECONDS = 180_000;
const PARAGRAPHS = [
  ['القاهرة: ', 'وصل الوفد. ', 'ثم غادر المدينة.'],
  ['قال الوزير كلمة. '],
  ['الأولى. ', 'الثانية. ', 'الثالثة.'],
];

describe.each(ENGINES)('random edits, on %s', (engine) => {
  const name = 'keep every letter in order, are undone and redone exactly, and reach every page';
  it(name, { timeout: LONGEST_MILLISECONDS }, async () => {
    const place = await TestStore.create(engine);
    const { db } = await place.open();
    try {
      const dice = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
      const throws = fc.array(dice, { minLength: 40, maxLength: 40, size: 'max' });
      await fc.assert(
        fc.asyncProperty(throws, async (all) => {
          const documentId = await insertDocument(db, newDocument(PARAGRAPHS));
          const apply = async (command: EditCommand) =>
            (await editDocument(db, { documentId, command, revisions: new Map() })).inverse;
          const blocks = async () => (await readDocument(db, documentId)).blocks;
          const closePage = new Page();
          const rarePage = new Page();
          await rarePage.look(db, documentId);
          const start = await blocks();
          const undo: EditCommand[] = [];
          for (const thrown of all) {
            const command = commandFrom(await blocks(), thrown);
            if (!command) continue;
            try {
              undo.push(await apply(command));
            } catch (error) {
              expect(toMuwaziError(error).code).toBe('BAD_REQUEST');
            }
            await closePage.expectUpToDate(db, documentId);
          }
          await rarePage.expectUpToDate(db, documentId);
          const end = await blocks();
          const letters = (of: readonly Block[]) =>
            of.flatMap(({ segments }) => segments.map(({ source }) => source)).join('');
          expect(letters(end).replace(/\s/g, '')).toBe(letters(start).replace(/\s/g, ''));
          const redo: EditCommand[] = [];
          for (const command of undo.reverse()) redo.push(await apply(command));
          expect((await blocks()).map(textOf)).toEqual(start.map(textOf));
          for (const command of redo.reverse()) await apply(command);
          expect((await blocks()).map(textOf)).toEqual(end.map(textOf));
          await rarePage.expectUpToDate(db, documentId);
        }),
        { numRuns: 6 },
      );
    } finally {
      await place.remove();
    }
  });
});
