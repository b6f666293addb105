import { describe, expect, it } from 'vitest';
import { takeFrontMatter } from './front-matter';

describe('takeFrontMatter', () => {
  it('takes title and date, and keeps the rest as one block of code', () => {
    const head = `---\ntitle: "مكتبة جديدة"\ndate: 2024-11-02T10:00:00Z\nauthor: سليم الهادي\ntags:\n  - ثقافة\n---\nنص`;
    expect(takeFrontMatter(head)).toEqual({
      title: 'مكتبة جديدة',
      date: '2024-11-02',
      blocks: [
        { kind: 'code', level: null, marker: null, text: 'author: سليم الهادي\ntags:\n  - ثقافة' },
        { kind: 'heading', level: 1, marker: null, text: 'مكتبة جديدة' },
      ],
      text: 'نص',
    });
  });

  it('reads a date in words, keeps one it cannot read', () => {
    expect(takeFrontMatter('---\ndate: ٢ نوفمبر ٢٠٢٤\n---\n').date).toBe('2024-11-02');
    expect(takeFrontMatter('---\ndate: قريبا\n---\nنص')).toMatchObject({
      date: null,
      blocks: [{ kind: 'code', text: 'date: قريبا' }],
    });
  });

  it.each([
    'نص بلا رأس',
    '---\n\nنص بعد خط\n\n---\n',
    '---\nسطر عادي\n---\nنص',
    ' ---\ntitle: x\n---\n',
    '---\ntitle: بلا نهاية\nنص',
    '',
  ])('leaves %j as it is', (text) => {
    expect(takeFrontMatter(text)).toEqual({ title: undefined, date: null, blocks: [], text });
  });
});
