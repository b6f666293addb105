import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../index';
import { buildDocument } from '../testing/build-document';
import { elementsOf, parseMarkup, textOf } from '../testing/parse-markup';
import { SAMPLE_ARTICLE } from '../testing/sample-article';
import type { ExportOptions } from '../types';

async function page(
  options: Partial<ExportOptions> = {},
  locale: 'en' | 'ar' = 'en',
  document = SAMPLE_ARTICLE,
) {
  const wanted = { format: 'html', layout: 'rows', content: 'bilingual', ...options } as const;
  return new TextDecoder().decode((await exportDocument(document, wanted, locale)).bytes);
}

describe('a web page', () => {
  it('names language and direction of itself and of every passage', async () => {
    const root = parseMarkup(await page({}, 'ar'), ['meta']);
    expect(root.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
    const passages = elementsOf(root, 'h1', 'h2', 'blockquote', 'pre').concat(
      elementsOf(root, 'p').filter(({ attributes }) => Object.keys(attributes).length > 0),
    );
    expect(passages.length).toBeGreaterThan(20);
    for (const { attributes } of passages) {
      expect(attributes.lang).toMatch(/^(?:ar|en)$/);
      expect(attributes.dir).toBe(attributes.lang === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('is English where only English is wanted, with gaps in the reader’s words', async () => {
    const root = parseMarkup(await page({ content: 'target' }, 'ar'), ['meta']);
    expect(root.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
    const gaps = elementsOf(root, 'span').filter(({ attributes }) => attributes.class === 'gap');
    expect(gaps.map(textOf)).toEqual(['[غير مترجم]', '[غير مترجم]']);
    expect(gaps[0]?.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('loads nothing, runs nothing, and allows its one style sheet only', async () => {
    const text = await page();
    expect(text).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|\sstyle=|\son\w+=/i);
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(text).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  });

  it('shows markup in the text as the text it is', async () => {
    const hostile = '</p></td><script>alert(1)</script><b title="x">&amp;\'';
    const document = buildDocument({ title: hostile, blocks: [{ pairs: [[hostile, hostile]] }] });
    for (const layout of ['rows', 'stacked'] as const) {
      const root = parseMarkup(await page({ layout }, 'en', document), ['meta']);
      expect(elementsOf(root, 'script', 'b')).toEqual([]);
      expect(elementsOf(root, 'p').map(textOf)).toEqual([hostile, hostile]);
      expect(elementsOf(root, 'title').map(textOf)).toEqual([hostile]);
    }
  });

  it('names Arabic words in English, and keeps telephone numbers in one piece', async () => {
    const text = await page({ layout: 'stacked' });
    expect(text).toContain('“Nawras” (<span lang="ar">نورس</span>)');
    expect(text).toContain('هاتفها <bdi dir="ltr">+216 74 000 000</bdi>.');
  });
});
