import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name';

describe('fileNameOf', () => {
  it.each([
    ['الميناء الجديد', 'الميناء الجديد.docx'],
    ['تقرير: 2024/2025', 'تقرير 2024 2025.docx'],
    ['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i.docx'],
    ['هل نجح؟', 'هل نجح؟.docx'],
    ['', 'muwazi.docx'],
    [' .. ', 'muwazi.docx'],
    ['///', 'muwazi.docx'],
    ['.hidden', 'hidden.docx'],
    ['-rf', 'rf.docx'],
    ['CON', '_CON.docx'],
    ['nul.txt', '_nul.txt.docx'],
    ['com1', '_com1.docx'],
    ['LPT² .x', '_LPT² .x.docx'],
    ['console', 'console.docx'],
    ['ends with dots...', 'ends with dots.docx'],
    ['مقال\u202Excod.exe', 'مقالxcod.exe.docx'],
    ['a\u0000b\tc\nd', 'ab c d.docx'],
    ['half \ud800pair', 'half pair.docx'],
  ])('%j → %j', (title, name) => {
    expect(fileNameOf(title, 'docx')).toBe(name);
  });

  it('cuts a long title between characters', () => {
    const name = fileNameOf(`${'ك'.repeat(96)}👨‍👩‍👧‍👦`, 'html');
    expect(name).toBe(`${'ك'.repeat(96)}.html`);
  });

  it('is safe for every title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileNameOf(title, 'json');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
        expect(name).toMatch(/^[^\s.\-~].*(?<![\s.])\.json$/su);
        expect(name).not.toMatch(
          /[\\/:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });
});
