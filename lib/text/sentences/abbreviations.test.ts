import { describe, expect, it } from 'vitest';
import { abbreviationKind, isBrand } from './abbreviations';

describe('abbreviationKind', () => {
  it.each([
    ['د', 'قال ', 'title'],
    ['ود', 'سعاد ', 'title'],
    ['أ.د', '', 'title'],
    ['ص', 'الكتاب، ', 'title'],
    ['د', 'فيتامين ', 'none'],
    ['أ', 'المجموعة ', 'none'],
    ['م', 'سنة 1932 ', 'era'],
    ['ق.م', 'القرن الثالث ', 'era'],
    ['هـ', 'سنة ', 'era'],
    ['أ.ف.ب', 'وكالة ', 'acronym'],
    ['U.S', 'من ', 'acronym'],
    ['J', 'الباحث ', 'symbol'],
    ['سي', 'جون ', 'acronym'],
    ['سي', 'بي بي ', 'none'],
    ['Inc', 'Delta Motors ', 'title'],
    ['Res', 'J. Clin. ', 'acronym'],
    ['لك', 'الكتاب ', 'none'],
    ['المدينة', 'إلى ', 'none'],
    ['كم/س', '40 ', 'none'],
  ] as const)('%s after "%s" is %s', (word, before, kind) => {
    expect(abbreviationKind(word, before)).toBe(kind);
  });
});

describe('isBrand', () => {
  it('knows names with an exclamation mark', () => {
    expect(isBrand('ياهو')).toBe(true);
    expect(isBrand('وياهو')).toBe(true);
    expect(isBrand('انتصرنا')).toBe(false);
  });
});
