import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkDiagonally } from './link-diagonally';
import { linkWords } from './link-words';
import { tokeniseWords } from './words';

describe('tokeniseWords', () => {
  it('leaves the marks around a word out of its range', () => {
    const text = ' «قال» - نعم، (2026).';
    const words = tokeniseWords(text, () => [1]);
    expect(words.map(({ range: [start, end] }) => text.slice(start, end))).toEqual([
      'قال',
      '',
      'نعم',
      '2026',
    ]);
  });

  it('gives ranges in order that lie in the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let before = 0;
        for (const { range } of tokeniseWords(text, () => [])) {
          const [start, end] = range;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });
});

describe('linkWords', () => {
  // Two source words of two tokens and one, then </s>; two target words of one token and two.
  const sourceWords = [0, 0, 1, -1];
  const targetWords = [0, 1, 1];

  it('links a target word with the source word its tokens look at most', () => {
    const weights = Float32Array.from([
      ...[0.1, 0.1, 0.7, 0.1],
      ...[0.4, 0.4, 0.1, 0.1],
      ...[0.1, 0.1, 0.3, 0.5],
    ]);
    expect(linkWords(weights, 4, sourceWords, targetWords)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('does not link what looks at the end of the sentence, but finds a home for a word much looked at', () => {
    const weights = Float32Array.from([
      ...[0.0, 0.0, 0.1, 0.9],
      ...[0.3, 0.3, 0.4, 0.0],
      ...[0.3, 0.3, 0.4, 0.0],
    ]);
    expect(linkWords(weights, 4, sourceWords, targetWords)).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});

describe('linkDiagonally', () => {
  it('pairs equal numbers and names wherever they stand and fills up between them', () => {
    const links = linkDiagonally(
      ['زار', 'BBC', 'عام', '٢٠٢٦'],
      ['BBC', 'came', 'here', 'in', '2026'],
    );
    expect(links).toContainEqual([1, 0]);
    expect(links).toContainEqual([3, 4]);
    expect(links).toContainEqual([2, 2]);
  });

  it('links words that exist, each target word at most once', () => {
    const words = fc.array(fc.constantFrom('كتاب', 'BBC', '12', 'نور', 'x'));
    fc.assert(
      fc.property(words, words, (sources, targets) => {
        const links = linkDiagonally(sources, targets);
        for (const [source, target] of links) {
          expect(sources[source]).toBeDefined();
          expect(targets[target]).toBeDefined();
        }
        expect(new Set(links.map(([, target]) => target)).size).toBe(links.length);
      }),
    );
  });
});
