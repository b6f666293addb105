import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown';

/** Each block on a line: kind, level, marker, text. */
const outline = (text: string): string[] =>
  readMarkdown(text).blocks.map(
    ({ kind, level, marker, text }) => `${kind} ${level ?? '·'} ${marker ?? '·'} ${text}`,
  );

describe('readMarkdown', () => {
  it('reads headings of both shapes', () => {
    expect(outline('# عنوان #\n\nنص\n\n### فرعي **مهم**\n\nآخر\n====\n\nثان\n----')).toEqual([
      'heading 1 · عنوان',
      'paragraph · · نص',
      'heading 3 · فرعي مهم',
      'heading 1 · آخر',
      'heading 2 · ثان',
    ]);
  });

  it('joins the lines of a paragraph, breaks at a hard break', () => {
    expect(outline('سطر أول\nسطر ثان  \nسطر ثالث\\\nسطر رابع')).toEqual([
      'paragraph · · سطر أول سطر ثان',
      'paragraph · · سطر ثالث',
      'paragraph · · سطر رابع',
    ]);
  });

  it('reads lists with their markers and depth', () => {
    expect(outline('- خبز\n  - أسمر\n  - أبيض\n- ملح\n\n3. ماء\n4. زيت')).toEqual([
      'list-item 1 - خبز',
      'list-item 2 - أسمر',
      'list-item 2 - أبيض',
      'list-item 1 - ملح',
      'list-item 1 3. ماء',
      'list-item 1 4. زيت',
    ]);
  });

  it('gives the marker to the first paragraph of a list item only', () => {
    expect(outline('1. أول\n\n   تتمة\n\n2. ثان')).toEqual([
      'list-item 1 1. أول',
      'list-item 1 · تتمة',
      'list-item 1 2. ثان',
    ]);
  });

  it('reads lists that CommonMark does not know', () => {
    expect(outline('١. أول\n٢. ثان\n\n• تمر\n• تين')).toEqual([
      'list-item 1 ١. أول',
      'list-item 1 ٢. ثان',
      'list-item 1 • تمر',
      'list-item 1 • تين',
    ]);
  });

  it('reads quotations, within one another and with lists in them', () => {
    expect(outline('> قول\n> مأثور\n>\n> > أقدم\n\n> - بند')).toEqual([
      'quotation · · قول مأثور',
      'quotation · · أقدم',
      'list-item 1 - بند',
    ]);
  });

  it('keeps fenced code as it is, and takes an indented line for a paragraph', () => {
    expect(outline('```js\nlet س = 1;\n\n  f(س)\n```\n\n    فقرة مزاحة')).toEqual([
      'code · · let س = 1;\n\n  f(س)',
      'paragraph · · فقرة مزاحة',
    ]);
  });

  it('keeps what a fence says, unless it is the language of the code', () => {
    expect(outline('~~~python\nx\n~~~\n\n```مثال أول\nx\n```')).toEqual([
      'code · · x',
      'code · · مثال أول\nx',
    ]);
  });

  it('reads tables cell by cell', () => {
    expect(outline('| الاسم | العدد |\n|:--|--:|\n| **تفاح** | ٣ |\n| | ٤ |')).toEqual([
      'table-cell · · الاسم',
      'table-cell · · العدد',
      'table-cell · · تفاح',
      'table-cell · · ٣',
      'table-cell · · ٤',
    ]);
  });

  it('keeps the words of emphasis, code, links and pictures', () => {
    expect(outline('قال *إنه* **سيعود** ~~غدا~~ إلى `المدينة` في ***أمان***')).toEqual([
      'paragraph · · قال إنه سيعود غدا إلى المدينة في أمان',
    ]);
    expect(
      outline('انظر [الموقع](https://example.org/a "موقع الوزارة") و<https://example.org>'),
    ).toEqual(['paragraph · · انظر الموقع (موقع الوزارة) وhttps://example.org']);
    expect(outline('![جسر قديم](bridge.jpg "من الأرشيف")\n\nنص ![وردة](r.png) نص')).toEqual([
      'caption · · جسر قديم (من الأرشيف)',
      'paragraph · · نص وردة نص',
    ]);
  });

  it('tells which addresses it left out', () => {
    const { addresses } = readMarkdown(
      '[أ](https://ar.example.org/القاهرة) ![ب](/b.png) <https://c.example>\n\n[![د](d.png)](/e)',
    );
    expect(addresses).toEqual([
      `https://ar.example.org/${encodeURI('القاهرة')}`,
      '/b.png',
      '/e',
      'd.png',
    ]);
  });

  it('takes nothing for an address or a reference that reads like words', () => {
    expect(outline('[تنبيه]: عاجل\n\n[^1]: Reuters\n\n[انظر](الملحق) و[see](Appendix)')).toEqual([
      'paragraph · · [تنبيه]: عاجل',
      'paragraph · · [^1]: Reuters',
      'paragraph · · [انظر](الملحق) و[see](Appendix)',
    ]);
  });

  it('leaves HTML and dangerous links as text', () => {
    expect(outline('<b>نص</b> <script>alert(1)</script>\n\n[x](javascript:alert(1))')).toEqual([
      'paragraph · · <b>نص</b> <script>alert(1)</script>',
      'paragraph · · [x](javascript:alert(1))',
    ]);
  });

  it('drops rules and what is empty', () => {
    expect(outline('***\n\n-\n\n>\n\n![](x.png)\n\n#\n\nنص')).toEqual(['paragraph · · نص']);
  });

  it('takes a paragraph nobody wrote without looking for marks in it', () => {
    for (const unit of ['[', '**ك', '![', '`', '> ', '- ', '|a\n'])
      expect(() => readMarkdown(unit.repeat(50_000))).not.toThrow();
    const long = `**${'كلمة '.repeat(5000)}**`;
    expect(outline(long)).toEqual([`paragraph · · ${long}`]);
  });

  const piece = fc.constantFrom(
    ...['كتاب', 'مدينة', 'Nile', 'ب', '٣', '1', ' ', ' ', ' ', '\n', '\n', '\n\n', '\n\n'],
    ...[
      '# ',
      '## ',
      '> ',
      '- ',
      '* ',
      '1. ',
      '٢) ',
      '• ',
      '    ',
      '---\n',
      '===\n',
      '```\n',
      '|',
      '|-|-|\n',
    ],
    ...[
      '*',
      '**',
      '_',
      '`ب`',
      '~~ب~~',
      '[',
      ']',
      '](/1)',
      '](/1 "عن ',
      '")',
      '![',
      '\\',
      '<',
      '>',
      '!',
      '<b>',
      ': ',
    ],
  );

  it('loses, adds and moves no letter', () => {
    const letters = (text: string): string => text.replace(/\P{L}/gu, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60, size: 'max' }), (pieces) => {
        const text = pieces.join('');
        const { blocks } = readMarkdown(text);
        const found = blocks.map((block) => (block.marker ?? '') + block.text).join('');
        expect(letters(found)).toBe(letters(text));
        for (const block of blocks) expect(block.text.trim()).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });
});
