import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseForModel } from '@/lib/text';
import { joinTargets, PieceCutter } from './index';

/** Counts words, for want of a tokenizer: what is cut and what is not does not depend on it. */
const encode = (text: string) => [...text.split(/\s+/u).map((_, place) => place + 1), 0];
const letters = (text: string) => text.replace(/\s/gu, '');

describe('PieceCutter', () => {
  const cutter = new PieceCutter(encode, 10);
  const word = fc.constantFrom('كتاب', 'مدينة،', 'ثم', 'وذهب', 'البيت؛', 'لكن', '25', 'نور.');
  const sentence = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => words.join(' '));

  it('loses nothing and lets no piece be too long', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const pieces = cutter.whole(text);
        expect(letters(pieces.map((piece) => piece.text).join(''))).toBe(letters(text));
        for (const { ids } of pieces) expect(ids.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('loses nothing in smaller pieces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (raw) => {
        const text = normaliseForModel(`${raw} كتاب`);
        const pieces = cutter.smaller(text, /https?:\S+/gu);
        expect(letters(pieces.map((piece) => piece.text).join(''))).toBe(letters(text));
      }),
    );
  });

  it('keeps addresses out of the model', () => {
    const pieces = cutter.smaller('زوروا https://example.org اليوم.', /https?:\S+/gu);
    expect(pieces.map(({ text, ids }) => [text, ids.length > 0])).toEqual([
      ['زوروا', true],
      ['https://example.org', false],
      ['اليوم.', true],
    ]);
  });
});

describe('joinTargets', () => {
  it('sets the marks of the cuts and lowers capitals that are none', () => {
    expect(
      joinTargets(
        ['زار الوزير المصنع،', 'ثم عاد إلى مصر؛', 'وقال ذلك.'],
        ['The minister visited the factory.', 'Then he returned to Egypt.', 'He said that.'],
      ),
    ).toBe('The minister visited the factory, then he returned to Egypt; he said that.');
  });

  it('begins anew after the end of a sentence', () => {
    expect(joinTargets(['هل عاد؟', 'نعم عاد.'], ['Is he back?', 'He is back.'])).toBe(
      'Is he back? He is back.',
    );
  });

  it('puts marks behind a copied address', () => {
    expect(joinTargets(['زوروا', 'a@b.org', '؟'], ['Visit.', 'a@b.org', '؟'])).toBe(
      'Visit a@b.org?',
    );
  });
});
