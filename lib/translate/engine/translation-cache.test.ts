import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TranslationCache } from './translation-cache';

const translation = (target: string) => ({ target, score: 1, flag: null });

describe('TranslationCache', () => {
  it('forgets what was not used for longest', () => {
    const cache = new TranslationCache({ translations: 2, bytes: 1_000 });
    cache.set('a', translation('A'));
    cache.set('b', translation('B'));
    cache.get('a');
    cache.set('c', translation('C'));
    expect(cache.get('a')?.target).toBe('A');
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('c')?.target).toBe('C');
    expect(cache.size).toBe(2);
  });

  it('keeps nothing when it may not', () => {
    const cache = new TranslationCache({ translations: 0, bytes: 1_000 });
    cache.set('a', translation('A'));
    expect(cache.get('a')).toBeUndefined();
  });

  it('never takes more memory than it may, and knows how much it takes', () => {
    const entries = fc.array(fc.tuple(fc.string({ maxLength: 9 }), fc.string({ maxLength: 99 })));
    fc.assert(
      fc.property(entries, (all) => {
        const cache = new TranslationCache({ translations: 20, bytes: 400 });
        for (const [key, target] of all) {
          cache.set(key, translation(target));
          expect(cache.bytes).toBeLessThanOrEqual(400);
        }
        const kept = [...new Map(all)].filter(([key]) => cache.get(key));
        const texts = kept.map(([key, target]) => key + target).join('');
        expect(cache.bytes).toBe(2 * texts.length);
        expect(cache.size).toBe(kept.length);
      }),
    );
  });
});
