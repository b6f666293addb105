import { describe, expect, it } from 'vitest';
import type { WordPair } from '../words/word-pairs';
import { cutPlaces, likelyPlace } from './cut-places';

const ARABIC = 'وصل الوفد ثم غادر';
const ENGLISH = 'The delegation arrived and then left';

/** Pairs of words by themselves. */
function pair(source: string, target: string): WordPair {
  const span = (text: string, word: string) =>
    [text.indexOf(word), text.indexOf(word) + word.length] as const;
  return { source: span(ARABIC, source), target: span(ENGLISH, target) };
}
const PAIRS = [
  pair('وصل', 'arrived'),
  pair('الوفد', 'delegation'),
  pair('ثم', 'then'),
  pair('غادر', 'left'),
];

describe('cutPlaces', () => {
  it('are the beginnings of words, but the first', () => {
    expect(cutPlaces(ARABIC).map((place) => ARABIC.slice(place))).toEqual([
      'الوفد ثم غادر',
      'ثم غادر',
      'غادر',
    ]);
    expect(cutPlaces('  كلمة ')).toEqual([]);
    expect(cutPlaces('')).toEqual([]);
  });
});

describe('likelyPlace', () => {
  it('tears no words from their translations, though their order differs', () => {
    const offset = ENGLISH.indexOf('and');
    const rest = {
      pairs: PAIRS,
      side: 'source',
      offset,
      share: 0.1,
      length: ARABIC.length,
    } as const;
    expect(likelyPlace(cutPlaces(ARABIC), rest)).toBe(ARABIC.indexOf('ثم'));
  });

  it('goes the other way too', () => {
    const offset = ARABIC.indexOf('غادر');
    const rest = {
      pairs: PAIRS,
      side: 'target',
      offset,
      share: 0.9,
      length: ENGLISH.length,
    } as const;
    expect(likelyPlace(cutPlaces(ENGLISH), rest)).toBe(ENGLISH.indexOf('left'));
  });

  it('is at the same share of the text while nothing is known of the words', () => {
    const rest = { pairs: [], side: 'source', offset: 9, share: 1, length: ARABIC.length } as const;
    expect(likelyPlace(cutPlaces(ARABIC), rest)).toBe(ARABIC.indexOf('غادر'));
    expect(likelyPlace([], rest)).toBeUndefined();
  });
});
