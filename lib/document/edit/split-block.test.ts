import { describe, expect, it } from 'vitest';
import { applyEdit } from './apply-edit';
import type { SplitBlock } from './edit-command';
import { blockId, SAMPLE } from './testing/sample-blocks';

const split = (id: string, at: number, rest: Partial<SplitBlock> = {}): SplitBlock => ({
  kind: 'split-block',
  blockId: blockId(id),
  at,
  newId: blockId('new'),
  ...rest,
});

describe('splitBlock', () => {
  it('leaves id and dateline with the first, and segments as they are', () => {
    const { blocks } = applyEdit(SAMPLE, split('b1', 2));
    const [first, second] = SAMPLE[0]
      ? [SAMPLE[0].segments.slice(0, 2), SAMPLE[0].segments[2]]
      : [];
    expect(blocks.slice(0, 2)).toEqual([
      { ...SAMPLE[0], segments: first },
      {
        id: 'new',
        kind: 'paragraph',
        level: null,
        marker: null,
        hasDateline: false,
        segments: [second],
      },
    ]);
    expect(blocks[2]).toBe(SAMPLE[1]);
  });

  it('gives the marker of a list item to the first only', () => {
    const list = [{ ...SAMPLE[2], kind: 'list-item', level: 2, marker: '1.' } as const];
    const whole = list.map((shell) => ({ ...shell, id: blockId('b3'), hasDateline: false }));
    const { blocks } = applyEdit(
      whole.map((shell) => ({ ...shell, segments: SAMPLE[2]?.segments ?? [] })),
      split('b3', 1),
    );
    expect(blocks).toMatchObject([
      { kind: 'list-item', level: 2, marker: '1.' },
      { kind: 'list-item', level: 2, marker: null },
    ]);
  });

  it.each([
    ['before the first segment', split('b1', 0), 'BAD_REQUEST'],
    ['after the last', split('b1', 3), 'BAD_REQUEST'],
    ['a block of one segment', split('b2', 1), 'BAD_REQUEST'],
    ['with an id in use', split('b1', 1, { newId: blockId('b3') }), 'BAD_REQUEST'],
    ['and drop a word', split('b1', 2, { gap: 'غادرها. ' }), 'BAD_REQUEST'],
    ['and drop white space that is not there', split('b1', 2, { gap: '\n' }), 'BAD_REQUEST'],
    ['what is missing', split('gone', 1), 'BLOCK_NOT_FOUND'],
  ])('refuses to split %s', (_what, command, code) => {
    expect(() => applyEdit(SAMPLE, command)).toThrow(expect.objectContaining({ code }));
  });
});
