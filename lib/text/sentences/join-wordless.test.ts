import { describe, expect, it } from 'vitest';
import { joinWordless } from './join-wordless';

describe('joinWordless', () => {
  it('cuts at the boundaries', () => {
    expect(joinWordless('نعم. لا.', [5])).toEqual(['نعم. ', 'لا.']);
    expect(joinWordless('نعم', [])).toEqual(['نعم']);
    expect(joinWordless('', [])).toEqual([]);
  });

  it('gives pieces without a word to the sentence before, or to the first', () => {
    expect(joinWordless('نعم. *** لا.', [5, 9])).toEqual(['نعم. *** ', 'لا.']);
    expect(joinWordless('... نعم. لا.', [4, 9])).toEqual(['... نعم. ', 'لا.']);
    expect(joinWordless('... !!! ', [4])).toEqual(['... !!! ']);
  });
});
