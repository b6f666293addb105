import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD_OUT, WRITTEN, wantedSlices } from './fixtures';
import { type BoundaryFigures, measureBoundaries } from './measure-boundaries';
import { splitSentences } from './split-sentences';

const told = ({ precision, recall, wanted, sentences }: BoundaryFigures): string =>
  `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${wanted} boundaries of ${sentences} sentences)`;

describe('splitSentences on its own test set', () => {
  const figures = measureBoundaries(WRITTEN, splitSentences);

  it(`has ${told(figures)}`, () => {
    expect(figures.sentences).toBeGreaterThanOrEqual(120);
    expect(figures.precision).toBeGreaterThanOrEqual(0.99);
    expect(figures.recall).toBeGreaterThanOrEqual(0.99);
  });

  it.each(WRITTEN)('$about', (paragraph) => {
    const wanted = wantedSlices(paragraph);
    expect(splitSentences(wanted.join(''))).toEqual(wanted);
  });
});

describe('splitSentences on text no rule was made for', () => {
  const figures = measureBoundaries(HELD_OUT, splitSentences);

  it(`has ${told(figures)}`, () => {
    expect(figures.sentences).toBeGreaterThanOrEqual(60);
    expect(figures.precision).toBeGreaterThanOrEqual(0.97);
    expect(figures.recall).toBeGreaterThanOrEqual(0.97);
  });
});

/** Random text of what splitters trip over: marks, quotations, points, digits, half characters. */
const pieces = fc.constantFrom(
  ...['كتب', 'د', 'أ', 'قال', 'وقال', 'هـ', 'ق', 'م', 'إلخ', 'سنة', 'U', 'Inc', 'a', '😀', 'ً', 'ـ'],
  ...['.', '..', '…', '؟', '!', '،', '؛', ':', '-', '–', '/', '[1]', '٣', '5', '1.5', '۔'],
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    '(',
    ')',
    '[',
    ']',
    ' ',
    ' ',
    ' ',
    '\n',
    '\u00a0',
    '\u200f',
    '\ud83d',
  ],
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 120, size: 'max' }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
);

describe('splitSentences on any text', () => {
  it('loses, doubles and moves nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text);
        expect(sentences.join('')).toBe(text);
        expect(sentences.every((sentence) => sentence !== '')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('starts no sentence with white space, a vowel point or half a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of splitSentences(text).slice(1))
          expect(sentence).not.toMatch(/^(?:\s|\p{M}|[\udc00-\udfff](?<![\ud800-\udbff].))/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no sentence without a letter or digit beside others', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text);
        if (sentences.length > 1)
          expect(sentences.every((sentence) => /[\p{L}\p{N}]/u.test(sentence))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts a sentence alone as it cut it among others', () => {
    const text = WRITTEN.map((paragraph) => wantedSlices(paragraph).join('')).join('\n');
    expect(splitSentences(text).map((sentence) => sentence.trim())).toEqual(
      WRITTEN.flatMap(({ sentences }) => sentences.map((sentence) => sentence.trim())),
    );
  });

  it('takes long runs of words, full stops, quotation marks and white space', () => {
    for (const unit of ['كلمة ', '.', '؟ ', '«', '“كذا. ', '( ', ' ', ' . ', 'أ. ', '3. ', '\n']) {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      expect(splitSentences(text).join('')).toBe(text);
    }
  });
});
