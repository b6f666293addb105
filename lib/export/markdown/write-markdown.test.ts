import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../index';
import { buildDocument, type SampleBlock } from '../testing/build-document';
import { SAMPLE_ARTICLE } from '../testing/sample-article';
import type { ExportOptions } from '../types';
import { escapeInline } from './escape';

async function markdown(
  options: Partial<ExportOptions>,
  blocks?: readonly SampleBlock[],
): Promise<string> {
  const wanted = { format: 'md', layout: 'stacked', content: 'bilingual', ...options } as const;
  const document = blocks ? buildDocument({ title: '', blocks }) : SAMPLE_ARTICLE;
  return new TextDecoder().decode((await exportDocument(document, wanted, 'en')).bytes);
}

describe('Markdown side by side', () => {
  it('is tables between the headings, Arabic on the right and with its own direction', async () => {
    const lines = (await markdown({ layout: 'rows' })).split('\n');
    expect(lines.slice(0, 9)).toEqual([
      '# الميناء الجديد يفتح أبوابه',
      '',
      '# The new port opens its gates',
      '',
      'November 2, 2024',
      '',
      '| English | Arabic |',
      '| :--- | ---: |',
      expect.stringMatching(/^\| Sfax: Transport .* \| <div dir="rtl">صفاقس: .*<\/div> \|$/),
    ]);
    expect(lines).toContain('| 2) A passenger quay | <div dir="rtl">٢) رصيف للركاب</div> |');
  });
});

describe('Markdown one below the other', () => {
  it('keeps lists as lists, inside each other, with both languages in an item', async () => {
    const blocks: SampleBlock[] = [
      { kind: 'list-item', level: 1, marker: '1.', pairs: [['أول', 'First']] },
      { kind: 'list-item', level: 2, marker: '•', pairs: [['فرع', 'Branch']] },
      { kind: 'list-item', level: 1, marker: '2.', pairs: [['ثان', 'Second']] },
    ];
    const html = new MarkdownIt().render(await markdown({}, blocks)).replace(/\n/g, '');
    expect(html).toBe(
      '<ol><li><p>أول</p><p>First</p><ul><li><p>فرع</p><p>Branch</p></li></ul></li>' +
        '<li><p>ثان</p><p>Second</p></li></ol>',
    );
  });

  it('never makes code of an item that stands deeper than its list', async () => {
    const blocks: SampleBlock[] = [
      { kind: 'list-item', level: 5, marker: '-', pairs: [['عميق', 'Deep']] },
    ];
    expect(await markdown({}, blocks)).toBe('- عميق\n\n  Deep\n');
  });

  it('keeps quotations and code', async () => {
    const blocks: SampleBlock[] = [
      { kind: 'quotation', pairs: [['قول', 'Saying']] },
      { kind: 'code', pairs: [['a\n```\nb', 'a\n```\nb']] },
    ];
    expect(await markdown({}, blocks)).toBe(
      '> قول\n>\n> Saying\n\n````\na\n```\nb\n````\n\n````\na\n```\nb\n````\n',
    );
  });

  it('marks the direction of a paragraph whose first letter would mislead, and of no other', async () => {
    const blocks: SampleBlock[] = [
      { pairs: [['Sfax مدينة', 'مدينة is city']] },
      { pairs: [['مدينة', 'City']] },
    ];
    expect(await markdown({}, blocks)).toBe(
      '\u200fSfax مدينة\n\n\u200eمدينة is city\n\nمدينة\n\nCity\n',
    );
  });
});

describe('escapeInline', () => {
  it.each([
    ['snake_case and 5 < 6 & 7', 'snake_case and 5 < 6 & 7'],
    [
      '_a_ *b* `c` [d](e) <f> &amp; ~g~ h|i',
      '\\_a\\_ \\*b\\* \\`c\\` \\[d](e) \\<f> \\&amp; \\~g\\~ h\\|i',
    ],
    ['$5', '$5'],
    ['$5 or $6', '\\$5 or \\$6'],
  ])('%j → %j', (text, escaped) => {
    expect(escapeInline(text)).toBe(escaped);
  });
});
