import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPiece, diffWords } from './word-diff';

const joined = (pieces: readonly DiffPiece[], left: DiffPiece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it('tells words that came and went, whole', () => {
    expect(diffWords("The minister's words.", "The ministers' words are few.")).toEqual([
      { kind: 'same', text: 'The ' },
      { kind: 'removed', text: "minister's" },
      { kind: 'added', text: "ministers'" },
      { kind: 'same', text: ' words' },
      { kind: 'added', text: ' are few' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('loses no letter of either text', () => {
    const text = fc
      .array(fc.constantFrom('one', 'two', "don't", ' ', ', ', '3.5', '“', '»', '😀'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        expect(joined(pieces, 'added')).toBe(before);
        expect(joined(pieces, 'removed')).toBe(after);
      }),
    );
  });
});
