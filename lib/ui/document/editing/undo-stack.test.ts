import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentId } from '@/lib/document';
import type { Version } from '../model/segment-board';
import { segmentId } from '../testing/build-blocks';
import {
  drop,
  type Edit,
  EMPTY_STACK,
  readStack,
  record,
  redo,
  swap,
  type UndoStack,
  undo,
  writeStack,
} from './undo-stack';

const FIRST = segmentId(1);
const version = (target: string): Version => ({ target, state: 'edited' });

const change = (segmentId: SegmentId, before: string, after: string) => ({
  segmentId,
  before: version(before),
  after: version(after),
});

/** Types a text letter by letter, so many milliseconds apart. */
function type(stack: UndoStack, text: string, apart: number, from = 0): UndoStack {
  let now = stack;
  for (let length = 1; length <= text.length; length += 1)
    now = record(now, {
      changes: [change(FIRST, text.slice(0, length - 1), text.slice(0, length))],
      at: from + length * apart,
      kind: 'typing',
    });
  return now;
}

describe('cuts of the text', () => {
  const version = (target: string) => ({ target, state: 'edited' as const });
  const changes = [{ segmentId: segmentId(1), before: version('a'), after: version('a') }];
  const command = { kind: 'remove-segment', segmentId: segmentId(1) } as const;
  const cut = { undo: command, redo: command, name: 'merge-segments' };

  it('are steps of their own, also where no text changed', () => {
    const step = { changes, at: 0, kind: 'step', cut } as const;
    const stack = record(EMPTY_STACK, step);
    expect(stack.done).toEqual([step]);
    expect(readStack(writeStack(stack))).toEqual(stack);
    expect(drop(stack, 'done')).toEqual(EMPTY_STACK);
    const other = { ...step, at: 5 };
    expect(swap(stack, 'done', other).done).toEqual([other]);
  });

  it('are joined with no typing', () => {
    const typed = {
      changes: [{ segmentId: segmentId(1), before: version('a'), after: version('ab') }],
      at: 1,
      kind: 'typing',
    } as const;
    const stack = record(record(EMPTY_STACK, { changes, at: 0, kind: 'typing', cut }), typed);
    expect(stack.done).toHaveLength(2);
  });
});

describe('the undo stack', () => {
  it('joins a burst of typing, and begins anew after a pause or after some forty letters', () => {
    expect(type(EMPTY_STACK, 'quickly', 90).done).toHaveLength(1);
    expect(type(EMPTY_STACK, 'slow', 1_500).done).toHaveLength(4);
    expect(type(EMPTY_STACK, 'x'.repeat(100), 50).done).toHaveLength(3);
  });

  it('does not count what changes nothing', () => {
    const edit: Edit = { changes: [change(FIRST, 'a', 'a')], at: 0, kind: 'step' };
    expect(record(EMPTY_STACK, edit)).toBe(EMPTY_STACK);
  });

  it('has nothing to undo at the bottom and nothing to redo after a new edit', () => {
    expect(undo(EMPTY_STACK)).toBeNull();
    const undone = undo(type(EMPTY_STACK, 'abc', 50))?.stack ?? EMPTY_STACK;
    expect(redo(undone)).not.toBeNull();
    expect(redo(type(undone, 'x', 50))).toBeNull();
  });

  it('outlives a reload, and takes nothing for a stack that is none', () => {
    const stack = type(EMPTY_STACK, 'some words', 400);
    expect(readStack(writeStack(stack))).toEqual(stack);
    for (const text of [null, '', 'no JSON', '{}', '{"done":[{}],"undone":[]}'])
      expect(readStack(text)).toEqual(EMPTY_STACK);
  });
});

type Texts = ReadonlyMap<SegmentId, string>;
const edits = fc.array(
  fc.record({
    /** Several sentences change at one stroke when one replaces a word everywhere. */
    sentences: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    text: fc.string({ maxLength: 60 }),
    pause: fc.constantFrom(20, 300, 1_200),
    kind: fc.constantFrom<Edit['kind']>('typing', 'step'),
  }),
  { maxLength: 200 },
);

describe('over all sentences', () => {
  it('undoing all gives the beginning, redoing all gives the end', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const start: Texts = new Map([1, 2, 3, 4].map((number) => [segmentId(number), '']));
        const end = new Map(start);
        let stack = EMPTY_STACK;
        let at = 0;
        for (const { sentences, text, pause, kind } of made) {
          at += pause;
          const changes = sentences.map((number) =>
            change(segmentId(number), end.get(segmentId(number)) ?? '', text),
          );
          stack = record(stack, { changes, at, kind });
          for (const number of sentences) end.set(segmentId(number), text);
        }
        const texts = new Map(end);
        for (let step = undo(stack); step; step = undo(stack)) {
          for (const { segmentId: id, before, after } of step.edit.changes) {
            expect(texts.get(id)).toBe(after.target);
            texts.set(id, before.target);
          }
          stack = step.stack;
        }
        expect(texts).toEqual(start);
        for (let step = redo(stack); step; step = redo(stack)) {
          for (const { segmentId: id, before, after } of step.edit.changes) {
            expect(texts.get(id)).toBe(before.target);
            texts.set(id, after.target);
          }
          stack = step.stack;
        }
        expect(texts).toEqual(end);
      }),
    );
  });
});
