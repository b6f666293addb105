import { describe, expect, it } from 'vitest';
import { beginsLikeASentence } from './begins-like-a-sentence';

describe('beginsLikeASentence', () => {
  it.each([
    'وقال إنه سيعود',
    'وأضافت الوزيرة',
    'فأجاب',
    'لَقَدْ انتهى العمل',
    'كما زار المتحف',
    'تم البناء',
  ])('%s', (text) => {
    expect(beginsLikeASentence(text)).toBe(true);
  });

  it.each([
    'مكتبة جديدة',
    'الوزير يزور الجنوب',
    'من يدفع الثمن؟',
    'لا عودة',
    'وداعا أيها البحر',
    '2024',
    '',
  ])('not %j', (text) => {
    expect(beginsLikeASentence(text)).toBe(false);
  });
});
