import { describe, expect, it } from 'vitest';
import type { ImportedBlock } from '@/lib/document';
import { keepsLetters } from './keeps-letters';

const blocks = (...texts: string[]): ImportedBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', level: null, marker: null, text }));

describe('keepsLetters', () => {
  it('compares letters in their order, whatever stands between', () => {
    expect(keepsLetters('# باب **الخير**', blocks('باب الخير'), [])).toBe(true);
    expect(keepsLetters('باب\n\nالخير', blocks('باب', 'الخير'), [])).toBe(true);
    expect(keepsLetters('باب الخير', blocks('باب', 'الخي'), [])).toBe(false);
    expect(keepsLetters('باب الخير', blocks('الخير', 'باب'), [])).toBe(false);
    expect(keepsLetters('پارسی', blocks('پارس'), [])).toBe(false);
    expect(keepsLetters('мир', blocks('ми'), [])).toBe(false);
    expect(keepsLetters('', [], [])).toBe(true);
  });

  it('counts the marker of a list item', () => {
    expect(
      keepsLetters('أ) خبز', [{ kind: 'list-item', level: 1, marker: 'أ)', text: 'خبز' }], []),
    ).toBe(true);
  });

  it('does not miss addresses that were left out on purpose', () => {
    const text = 'في [مصر](https://ar.example.org/مصر) و[حلب](/%D8%AD) مدن';
    const encoded = `https://ar.example.org/${encodeURI('مصر')}`;
    expect(keepsLetters(text, blocks('في مصر وحلب مدن'), [encoded, '/%D8%AD'])).toBe(true);
    expect(keepsLetters(text, blocks('في وحلب مدن'), [encoded, '/%D8%AD'])).toBe(false);
    expect(keepsLetters('[أ](/%E0%A4%A)', blocks('أ'), ['/%E0%A4%A'])).toBe(true);
  });
});
