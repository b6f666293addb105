import { describe, expect, it } from 'vitest';
import { inlineText, SOFT_BREAK } from './inline-text';
import { parser } from './parser';

const read = (text: string): string => inlineText(parser.parseInline(text, {})[0]?.children ?? []);

describe('inlineText', () => {
  it('tells a soft break from a hard one', () => {
    expect(read('سطر\nآخر  \nثالث')).toBe(`سطر${SOFT_BREAK}آخر\nثالث`);
  });

  it('puts the title of a link or picture after its words, once', () => {
    expect(read('[نص](/a "عنوان") نص')).toBe('نص (عنوان) نص');
    expect(read('![نص](/a "نص")')).toBe('نص');
    expect(read('![](/a "عنوان")')).toBe('عنوان');
    expect(read('[![نص](/a)](/b "عنوان")')).toBe('نص (عنوان)');
  });

  it('undoes escapes and entities', () => {
    expect(read('3 \\* 4 &lt; 13 &amp; ب')).toBe('3 * 4 < 13 & ب');
  });
});
