import { describe, expect, it } from 'vitest';
import { applyEdit } from './apply-edit';
import type { MergeBlocks } from './edit-command';
import { block, blockId, SAMPLE, segment } from './testing/sample-blocks';

const merge = (first: string, second: string, rest: Partial<MergeBlocks> = {}): MergeBlocks => ({
  kind: 'merge-blocks',
  firstId: blockId(first),
  secondId: blockId(second),
  ...rest,
});
const sourceOf = (...args: Parameters<typeof applyEdit>): string | undefined =>
  applyEdit(...args)
    .blocks[0]?.segments.map(({ source }) => source)
    .join('|');

describe('mergeBlocks', () => {
  it('keeps id, kind and marker of the first, and a space between the texts', () => {
    const { blocks } = applyEdit(SAMPLE, merge('b1', 'b2'));
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toMatchObject({ id: 'b1', kind: 'paragraph', hasDateline: true });
    expect(blocks[0]?.segments.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(blocks[0]?.segments[2]?.source).toBe('ولم يعد. ');
  });

  it('adds no space where there is one, and a line break in code', () => {
    const pair = (first: string, second: string) => [
      block('a', [segment('x', first)]),
      block('b', [segment('y', second)]),
    ];
    expect(sourceOf(pair('نعم.\n', 'لا.'), merge('a', 'b'))).toBe('نعم.\n|لا.');
    expect(sourceOf(pair('نعم.', ' لا.'), merge('a', 'b'))).toBe('نعم.| لا.');
    const code = pair('f(1)', 'g(2)').map((part) => ({ ...part, kind: 'code' as const }));
    expect(sourceOf(code, merge('a', 'b'))).toBe('f(1)\n|g(2)');
  });

  it.each([
    ['the wrong order', merge('b2', 'b1'), 'BAD_REQUEST'],
    ['blocks apart from each other', merge('b1', 'b3'), 'BAD_REQUEST'],
    ['a word between', merge('b1', 'b2', { gap: 'ثم' }), 'BAD_REQUEST'],
    ['a block that is missing', merge('b3', 'gone'), 'BLOCK_NOT_FOUND'],
    ['a first that is missing', merge('gone', 'b1'), 'BLOCK_NOT_FOUND'],
  ])('refuses %s', (_what, command, code) => {
    expect(() => applyEdit(SAMPLE, command)).toThrow(expect.objectContaining({ code }));
  });
});
