import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown';
import { widenTables } from './widen-tables';

const cells = (text: string): string[] => readMarkdown(text).blocks.map((block) => block.text);

describe('widenTables', () => {
  it.each([
    ['bars at both ends', '| أ | ب |\n|---|---|\n| ١ | ٢ | ثالث | رابع |'],
    ['no bars at the ends', 'أ | ب\n---|---\n١ | ٢ | ثالث | رابع'],
    ['the long row below a short one', '| أ | ب |\n|---|---|\n| ١ |\n| ٢ | ثالث | رابع |'],
    ['a quotation', '> | أ | ب |\n> |---|---|\n> | ١ | ٢ | ثالث | رابع |'],
  ])('keeps every cell of a row longer than the head: %s', (_what, text) => {
    const found = cells(text);
    for (const cell of ['أ', 'ب', '١', '٢', 'ثالث', 'رابع']) expect(found).toContain(cell);
    expect(found).toHaveLength(6);
  });

  it.each([
    '| أ | ب |\n|---|---|\n| ١ | ٢ |',
    '| أ | ب |\n|---|---|\n| ١ \\| ٢ | ٣ |',
    'عنوان\n---\nأ | ب',
    '```\n| أ |\n|---|\n| ١ | ٢ |\n```',
    'نص بلا جدول',
    '',
  ])('leaves %j as it is', (text) => {
    expect(widenTables(text)).toBe(text);
  });
});
