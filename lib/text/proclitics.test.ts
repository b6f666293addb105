import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsWithProclitics } from './proclitics';

/** Forms of a word among the words of a text. */
const among = (word: string, text: string) => {
  const words = new Set(text.split(' '));
  return new Set(formsWithProclitics(word, (form) => words.has(form)));
};

describe('formsWithProclitics', () => {
  it.each([
    [
      'مكتبه',
      'مكتبه المكتبه والمكتبه بمكتبه بالمكتبه للمكتبه ولمكتبه فكالمكتبه',
      'مكاتب مكتبي مكتبات',
    ],
    ['وللمكتبه', 'وللمكتبه مكتبه بمكتبه', 'مكتب'],
    ['وقال', 'وقال قال فقال', 'يقول قالت'],
    ['ليل', 'ليل الليل لليل', 'يل'],
    ['يد', 'يد اليد باليد لليد', 'بيد كيد'],
  ])('finds %s with whatever is written before it', (word, same, others) => {
    expect(among(word, `${same} ${others}`)).toEqual(new Set(same.split(' ')));
  });

  it('takes the first letter of a word that has the article for its own', () => {
    expect(among('كتاب', 'كتاب الكتاب تاب وتاب')).toEqual(new Set(['كتاب', 'الكتاب']));
    expect(among('تاب', 'كتاب الكتاب تاب وتاب')).toEqual(new Set(['تاب', 'وتاب']));
  });

  it('leaves words alone that only look like it', () => {
    expect(among('كانت', 'كانت انت وكانت')).toEqual(new Set(['كانت', 'وكانت']));
    expect(among('الذي', 'الذي ذي والذي')).toEqual(new Set(['الذي', 'والذي']));
  });

  it('knows only forms that stand in the text, the word itself among them', () => {
    const letters = fc.stringMatching(/^[ابتكلوفمنه]{1,7}$/);
    fc.assert(
      fc.property(letters, fc.array(letters), (word, text) => {
        const words = new Set(text);
        const forms = formsWithProclitics(word, (form) => words.has(form));
        expect(forms.every((form) => words.has(form))).toBe(true);
        expect(forms.includes(word)).toBe(words.has(word));
      }),
    );
  });
});
