import { describe, expect, it } from 'vitest';
import { TranslationCache } from './translation-cache';

const translation = (target: string) => ({ target, score: 1, flag: null });

describe('TranslationCache', () => {
  it('forgets what was not used for longest', () => {
    const cache = new TranslationCache(2);
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
    const cache = new TranslationCache(0);
    cache.set('a', translation('A'));
    expect(cache.get('a')).toBeUndefined();
  });
});
