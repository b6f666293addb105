import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MuwaziError } from '@/lib/errors';
import { BLOCK_KINDS, type Block, SEGMENT_STATES } from '../types';
import { applyEdit } from './apply-edit';
import type { EditCommand } from './edit-command';
import { block, blockId, SAMPLE, segment, segmentId } from './testing/sample-blocks';

/** Four dice: which command, where, and two positions. */
type Dice = readonly [number, number, number, number];

const pick = <T>(list: readonly T[], dice: number): T | undefined => list[dice % list.length];

/** A command of any kind somewhere in the document; it may be one that must be refused. */
function commandFrom(blocks: readonly Block[], dice: Dice, step: number): EditCommand | null {
  const [kind, where, at, targetAt] = dice;
  const chosen = pick(blocks, where);
  const segments = chosen?.segments ?? [];
  const position = at % Math.max(1, segments.length);
  const first = segments[position];
  const second = segments[position + 1];
  const next = chosen && blocks[blocks.indexOf(chosen) + 1];
  if (!chosen || !first) return null;
  switch (kind % 8) {
    case 0:
      return {
        kind: 'split-segment',
        segmentId: first.id,
        at: 1 + (targetAt % Math.max(1, first.source.length - 1)),
        ...(at % 2 === 0 && { targetAt: targetAt % (first.target.length + 1) }),
        newId: segmentId(`n${step}`),
      };
    case 1:
      return second ? { kind: 'merge-segments', firstId: first.id, secondId: second.id } : null;
    case 2:
      return { kind: 'split-block', blockId: chosen.id, at: position, newId: blockId(`m${step}`) };
    case 3:
      return next ? { kind: 'merge-blocks', firstId: chosen.id, secondId: next.id } : null;
    case 4: {
      const place = at % (segments.length + 1);
      return { kind: 'add-segment', blockId: chosen.id, at: place, newId: segmentId(`n${step}`) };
    }
    case 5:
      return { kind: 'remove-segment', segmentId: first.id };
    default: {
      if (!second) return null;
      const side = kind % 8 === 6 ? 'source' : 'target';
      const length = first[side].length + second[side].length + 1;
      const ids = { firstId: first.id, secondId: second.id };
      return { kind: 'move-boundary', ...ids, side, at: targetAt % length };
    }
  }
}

const sources = (blocks: readonly Block[]): string =>
  blocks.flatMap(({ segments }) => segments.map(({ source }) => source)).join('');
const visible = (text: string): string => text.replace(/\s/g, '');
const targets = (blocks: readonly Block[]): string =>
  visible(blocks.flatMap(({ segments }) => segments.map(({ target }) => target)).join(''));

/** What holds after every command, whatever it was. */
function checkInvariants(
  before: readonly Block[],
  after: readonly Block[],
  { kind }: EditCommand,
): void {
  const segments = after.flatMap((part) => part.segments);
  const ids = [...segments.map(({ id }) => id), ...after.map(({ id }) => id)];
  // Every character of the source stands in exactly one segment, in order; only white space may come between.
  if (visible(sources(after)) !== visible(sources(before))) throw new Error('a source changed');
  // A sentence that is taken out takes its text with it, and the inverse brings it back.
  if (kind !== 'remove-segment' && targets(after) !== targets(before))
    throw new Error('a target changed');
  if (segments.some(({ source }) => source !== '' && source.trim() === ''))
    throw new Error('a source of white space');
  if (segments.some(({ source }) => /^\p{M}|\p{Cs}/u.test(source)))
    throw new Error('half a letter');
  if (after.some((part) => part.segments.every((one) => one.source === '')))
    throw new Error('an empty block');
  if (new Set(ids).size !== ids.length) throw new Error('an id twice');
}

const written = fc
  .array(fc.constantFrom('كتب', 'الوَلَدُ', '😀', ' ', ' ', '، ', '. ', 'BBC', '\n'), {
    minLength: 1,
    maxLength: 12,
    size: 'max',
  })
  .map((parts) => `ك${parts.join('')}`);
const source = fc.oneof({ weight: 5, arbitrary: written }, fc.constant(''));
const target = fc.constantFrom('', 'Yes.', 'It left. It came back.', ' spaced ', 'He said “no”.');
const anySegment = fc.record({
  source,
  target,
  machine: fc.option(target),
  state: fc.constantFrom(...SEGMENT_STATES),
  revision: fc.nat(5),
  score: fc.option(fc.constantFrom(0, 0.25, 1)),
  flag: fc.constantFrom(null, 'loop' as const),
  pending: fc.boolean(),
});
const anyBlocks = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      level: fc.option(fc.integer({ min: 1, max: 6 })),
      marker: fc.option(fc.constantFrom('-', '١.')),
      hasDateline: fc.boolean(),
      segments: fc.array(anySegment, { minLength: 1, maxLength: 5, size: 'max' }),
    }),
    { minLength: 1, maxLength: 8, size: 'max' },
  )
  .map((blocks) =>
    blocks.map(({ segments: all, ...shell }, at) =>
      block(
        `b${at}`,
        (all.every(({ source }) => source === '')
          ? all.map((one) => ({ ...one, source: 'ك' }))
          : all
        ).map(({ source: text, ...rest }, index) => segment(`s${at}.${index}`, text, rest)),
        shell,
      ),
    ),
  );
const dice = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());

describe('applyEdit', () => {
  it('undoes and redoes exactly, and loses no character, in 10,000 random commands', () => {
    let applied = 0;
    fc.assert(
      fc.property(
        anyBlocks,
        fc.array(dice, { minLength: 500, maxLength: 500, size: 'max' }),
        (start, throws) => {
          let now: readonly Block[] = start;
          const undo: EditCommand[] = [];
          throws.forEach((thrown, step) => {
            const command = commandFrom(now, thrown, step);
            if (command === null) return;
            try {
              const { blocks, inverse } = applyEdit(now, command);
              checkInvariants(now, blocks, command);
              undo.push(inverse);
              now = blocks;
              applied++;
            } catch (error) {
              if (!(error instanceof MuwaziError) || error.code !== 'BAD_REQUEST') throw error;
            }
          });
          const end = now;
          const redo: EditCommand[] = [];
          for (const command of undo.reverse()) {
            const { blocks, inverse } = applyEdit(now, command);
            redo.push(inverse);
            now = blocks;
          }
          expect(now).toEqual(start);
          for (const command of redo.reverse()) now = applyEdit(now, command).blocks;
          expect(now).toEqual(end);
        },
      ),
      { numRuns: 40 },
    );
    expect(applied).toBeGreaterThanOrEqual(10_000);
  });

  it('takes every single command back exactly', () => {
    const commands: EditCommand[] = [
      { kind: 'split-segment', segmentId: segmentId('s1'), at: 3, newId: segmentId('n') },
      { kind: 'merge-segments', firstId: segmentId('s1'), secondId: segmentId('s2') },
      { kind: 'split-block', blockId: blockId('b1'), at: 1, newId: blockId('n') },
      { kind: 'merge-blocks', firstId: blockId('b1'), secondId: blockId('b2') },
      {
        kind: 'move-boundary',
        firstId: segmentId('s1'),
        secondId: segmentId('s2'),
        side: 'source',
        at: 3,
      },
      { kind: 'add-segment', blockId: blockId('b1'), at: 0, newId: segmentId('n') },
    ];
    for (const command of commands) {
      const { blocks, inverse } = applyEdit(SAMPLE, command);
      expect(blocks, command.kind).not.toEqual(SAMPLE);
      expect(applyEdit(blocks, inverse).blocks, command.kind).toEqual(SAMPLE);
    }
  });
});
