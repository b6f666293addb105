import { describe, expect, it } from 'vitest';
import { betterModel, type Model } from './models-answer';

const named = (name: string, bleu: number | null): Model => ({
  name,
  licence: '',
  description: { en: '', ar: '' },
  quality: { bleu, chrf: null },
  isHere: true,
});

describe('betterModel', () => {
  const small = named('small', 10);
  const large = named('large', 30);
  const largest = named('largest', 40);
  const unmeasured = named('unmeasured', null);

  it('is the best of those that are better', () => {
    expect(betterModel([small, large, unmeasured, largest], small)).toBe(largest);
  });

  it('is none for the best', () => {
    expect(betterModel([small, unmeasured, largest], largest)).toBeUndefined();
  });

  it('is the best known one where the current one is unknown', () => {
    expect(betterModel([unmeasured, small], undefined)).toBe(small);
  });
});
