import { describe, expect, it } from 'vitest';
import { readListMarker } from './list-marker';

describe('readListMarker', () => {
  it.each([
    ['- خبز', '-', 'خبز'],
    ['• خبز', '•', 'خبز'],
    ['* خبز', '*', 'خبز'],
    ['– نعم', '–', 'نعم'],
    ['1. خبز', '1.', 'خبز'],
    ['12) خبز', '12)', 'خبز'],
    ['3- خبز', '3-', 'خبز'],
    ['٢. خبز', '٢.', 'خبز'],
    ['(٣) خبز', '(٣)', 'خبز'],
    ['أ) خبز', 'أ)', 'خبز'],
    ['ب. خبز', 'ب.', 'خبز'],
    ['  - خبز وملح', '-', 'خبز وملح'],
  ])('%j', (line, marker, text) => {
    expect(readListMarker(line)).toEqual({ marker, text });
  });

  it.each([
    'خبز',
    '-خبز',
    '-',
    '- ',
    '2024. عام الحصاد',
    '3.5 مليون',
    '3,5 مليون',
    'د. سعاد الحلواني',
    'أ. فؤاد نعمان',
    'م. كريم',
    'أب) خبز',
    '1.خبز',
    '** عنوان **',
    '',
  ])('%j is no list item', (line) => {
    expect(readListMarker(line)).toBeNull();
  });
});
