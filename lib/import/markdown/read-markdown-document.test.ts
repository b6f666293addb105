import { describe, expect, it } from 'vitest';
import { readMarkdownDocument } from './read-markdown-document';

describe('readMarkdownDocument', () => {
  it('reads title and date from the front matter, and repeats no title', () => {
    expect(
      readMarkdownDocument('---\ntitle: مكتبة\ndate: 2024-11-02\n---\n# مكتبة\n\nنص طويل.'),
    ).toEqual({
      title: 'مكتبة',
      date: '2024-11-02',
      blocks: [
        { kind: 'heading', level: 1, marker: null, text: 'مكتبة' },
        { kind: 'paragraph', level: null, marker: null, text: 'نص طويل.' },
      ],
      notices: [],
    });
    expect(readMarkdownDocument('---\ntitle: مكتبة\n---\nنص.').blocks).toHaveLength(2);
  });

  it('takes a date from its line below the title', () => {
    expect(readMarkdownDocument('# مكتبة\n\n*٢ نوفمبر ٢٠٢٤*\n\nنص.')).toMatchObject({
      date: '2024-11-02',
      blocks: [{ text: 'مكتبة' }, { text: 'نص.' }],
    });
  });

  it('tells that addresses were left out, Arabic ones too', () => {
    const read = readMarkdownDocument('انظر [الموقع](https://ar.example.org/القاهرة) **الجديد**.');
    expect(read.blocks).toMatchObject([{ text: 'انظر الموقع الجديد.' }]);
    expect(read.notices).toEqual([{ code: 'ADDRESSES_LEFT_OUT', details: { count: 1 } }]);
  });

  it('falls back on plain lines rather than lose a word', () => {
    const deep = `${'> '.repeat(150)}كلمة`;
    const { blocks } = readMarkdownDocument(`# باب\n\n${deep}`);
    expect(blocks.map(({ text }) => text).join()).toContain('كلمة');
  });
});
