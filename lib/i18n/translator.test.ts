import { describe, expect, it } from 'vitest';
import { chooseLocale, formatDate, formatNumber, translatorFor } from './index';

describe('translatorFor', () => {
  it('fills the gaps of a sentence, numbers in the manner of the language', () => {
    expect(
      translatorFor('en')('errors.DOCUMENT_TOO_LONG', { limitCharacters: 5_000_000 }),
    ).toContain('the limit is 5,000,000 characters');
    expect(
      translatorFor('ar')('errors.DOCUMENT_TOO_LONG', { limitCharacters: 5_000_000 }),
    ).toContain('الحد 5,000,000 حرف');
  });

  it('picks each of the six Arabic plural forms', () => {
    const t = translatorFor('ar');
    const forms = [0, 1, 2, 3, 11, 100].map((count) => t('library.list.sentences', { count }));
    expect(forms).toEqual(['لا جمل', 'جملة واحدة', 'جملتان', '3 جمل', '11 جملة', '100 جملة']);
  });

  it('shows markup in a value as the text it is', () => {
    expect(translatorFor('en')('library.list.deleted', { title: '<b>&' })).toBe(
      '“<b>&” was deleted.',
    );
  });
});

describe('chooseLocale', () => {
  it.each([
    [{ cookie: 'ar', acceptLanguage: 'en' }, 'ar'],
    [{ cookie: 'xx', acceptLanguage: 'fr, ar-EG;q=0.8, en;q=0.4' }, 'ar'],
    [{ acceptLanguage: 'en;q=0.3,ar;q=0.9' }, 'ar'],
    [{ acceptLanguage: 'ar;q=0, en' }, 'en'],
    [{ acceptLanguage: 'fr' }, 'en'],
    [{ acceptLanguage: null }, 'en'],
    [{}, 'en'],
  ] as const)('%o → %s', (wishes, locale) => {
    expect(chooseLocale(wishes)).toBe(locale);
  });
});

describe('numbers and dates', () => {
  it('uses western digits in both languages', () => {
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(1234.5, 'ar')).toBe('1,234.5');
    expect(formatDate('2024-11-02', 'en')).toBe('November 2, 2024');
    expect(formatDate('2024-11-02', 'ar')).toBe('2 نوفمبر 2024');
  });
});
