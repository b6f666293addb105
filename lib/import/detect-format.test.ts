import { describe, expect, it } from 'vitest';
import { detectFormat, refuseOtherFormats } from './detect-format';

describe('detectFormat', () => {
  it.each([
    ['خبر.md', 'نص', 'md'],
    ['NEWS.MARKDOWN', 'نص', 'md'],
    ['خبر.txt', '# عنوان', 'txt'],
    ['خبر.text', '# عنوان', 'txt'],
    ['خبر.v2', 'نص', 'txt'],
    [null, 'عنوان\n\nنص', 'txt'],
    [null, 'مقدمة\n\n## عنوان\nنص', 'md'],
    [null, '#وسم في أول السطر', 'txt'],
    ['README', '# عنوان', 'md'],
    ['folder.d/README', '# عنوان', 'md'],
  ])('%s holding %j is %s', (fileName, text, format) => {
    expect(detectFormat(fileName, text)).toBe(format);
  });
});

describe('refuseOtherFormats', () => {
  it.each(['book.epub', 'خبر.DOCX', 'a.b.pdf', 'page.html'])('refuses %s and says why', (name) => {
    expect(() => refuseOtherFormats(name)).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_FORMAT',
        details: { format: name.split('.').at(-1)?.toLowerCase() },
      }),
    );
  });

  it('lets everything else be looked at', () => {
    for (const name of ['خبر.txt', 'خبر.md', 'خبر', 'docx', 'خبر.json', null])
      expect(() => refuseOtherFormats(name)).not.toThrow();
  });
});
