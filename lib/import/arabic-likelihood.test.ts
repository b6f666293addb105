import { describe, expect, it } from 'vitest';
import { scoreArabic } from './arabic-likelihood';

describe('scoreArabic', () => {
  it('prefers a text to the same bytes read with the wrong table', () => {
    const right = 'وصل القطار إلى المحطة';
    for (const wrong of ['èشف çفâضçس åفé çفهحضé', 'æÕá ÇáÞØÇÑ Åáì ÇáãÍØÉ', 'èٌلê ں¤'])
      expect(scoreArabic(right)).toBeGreaterThan(scoreArabic(wrong));
  });

  it('does not hold accents in Latin words against a text', () => {
    expect(scoreArabic('Zürich und Orléans')).toBeGreaterThan(scoreArabic('Zذrich und Orléans'));
  });

  it('is indifferent to text in ASCII', () => {
    expect(scoreArabic('plain text')).toBe(0);
    expect(scoreArabic('')).toBe(0);
  });
});
