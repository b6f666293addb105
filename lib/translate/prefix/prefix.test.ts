import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceIndex } from './piece-index';
import { spellConstraint } from './spell-constraint';

const TEXTS = ['</s>', '▁', 'a', 'b', 'c', 'ab', '▁a', '▁ab', '▁abc', 'bc', 'cab', '▁c', '<pad>'];
const END = 0;
const pieces = new PieceIndex(TEXTS, new Set([END, TEXTS.length - 1]));

describe('PieceIndex', () => {
  it('finds what begins with a text and what a text begins with', () => {
    const textsOf = (ids: number[]) => ids.map((id) => pieces.textOf(id)).sort();
    expect(textsOf(pieces.startingWith('▁a'))).toEqual(['▁a', '▁ab', '▁abc']);
    expect(textsOf(pieces.startingWith('x'))).toEqual([]);
    expect(textsOf(pieces.beginningsOf('▁abc'))).toEqual(['▁', '▁a', '▁ab']);
    expect(pieces.startingWith('<')).toEqual([]);
  });
});

describe('spellConstraint', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 0, maxLength: 8 });

  it('lets every way through spell the text, and every way there is through', () => {
    fc.assert(
      fc.property(letters, fc.infiniteStream(fc.nat()), (text, choices) => {
        const wanted = `▁${text}`;
        let state = spellConstraint(wanted, pieces, END);
        let spelled = '';
        expect(state).not.toBeNull();
        while (state !== null) {
          const all: readonly number[] = state.allowed;
          const possible = TEXTS.flatMap((piece, id) => {
            const rest = wanted.slice(spelled.length);
            const fits = id !== END && (piece.startsWith(rest) || rest.startsWith(piece));
            return fits && id !== TEXTS.length - 1 ? [id] : [];
          });
          expect(new Set(all.filter((id) => id !== END))).toEqual(new Set(possible));
          const [choice = 0] = choices.take(1);
          const token = all[choice % all.length] ?? 0;
          if (token === END) {
            expect(spelled).toBe('');
            expect(text).toBe('');
            return;
          }
          spelled += pieces.textOf(token);
          state = state.after(token);
        }
        expect(spelled.startsWith(wanted)).toBe(true);
      }),
    );
  });

  it('knows what it cannot spell', () => {
    expect(spellConstraint('▁x', pieces, END)).toBeNull();
    expect(spellConstraint('▁abx', pieces, END)).toBeNull();
  });
});
