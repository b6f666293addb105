import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../index';
import { buildDocument, type SampleBlock } from '../testing/build-document';
import { elementsOf, textOf } from '../testing/parse-markup';
import { readBook } from '../testing/read-book';
import type { ExportContent } from '../types';

const BLOCKS: readonly SampleBlock[] = [
  { kind: 'heading', level: 1, pairs: [['عنوان', 'Title']] },
  { pairs: [['مقدمة.', 'Preface.']] },
  { kind: 'heading', level: 2, pairs: [['فصل', 'Chapter']] },
  { kind: 'heading', level: 3, pairs: [['قسم', 'Section']] },
  { pairs: [['نص.', 'Text.']] },
  { kind: 'heading', level: 2, pairs: [['آخر', 'Last']] },
];
const DOCUMENT = buildDocument({ title: 'عنوان', date: '2024-11-02', blocks: BLOCKS });

async function book(
  content: ExportContent = 'bilingual',
  locale: 'en' | 'ar' = 'en',
  document = DOCUMENT,
) {
  const { bytes } = await exportDocument(
    document,
    { format: 'epub', layout: 'stacked', content },
    locale,
  );
  return { bytes, ...readBook(bytes) };
}

describe('a book', () => {
  it('tells what it is by its first bytes', async () => {
    const { bytes, names } = await book();
    expect(names.slice(0, 2)).toEqual(['mimetype', 'META-INF/container.xml']);
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('has a file for each chapter, the title with the first', async () => {
    const { pages } = await book();
    const headings = pages.map((page) => elementsOf(page, 'h1', 'h2', 'h3').map(textOf));
    expect(headings).toEqual([
      ['عنوان', 'Title'],
      ['فصل', 'Chapter', 'قسم', 'Section'],
      ['آخر', 'Last'],
    ]);
    expect(pages.map((page) => elementsOf(page, 'title').map(textOf).join())).toEqual([
      'عنوان',
      'فصل',
      'آخر',
    ]);
  });

  it('begins a new file before one grows too long', async () => {
    const blocks = Array.from({ length: 600 }, (): SampleBlock => ({ pairs: [['نص', 'Text']] }));
    const { pages } = await book('target', 'en', buildDocument({ blocks }));
    expect(pages.map((page) => elementsOf(page, 'p').length)).toEqual([250, 250, 100]);
  });

  it('lists its headings inside each other, and every entry leads somewhere', async () => {
    const { contents, bytes } = await book();
    const links = elementsOf(contents, 'a');
    expect(links.map(textOf)).toEqual([
      'عنوان · Title',
      'فصل · Chapter',
      'قسم · Section',
      'آخر · Last',
    ]);
    const [list] = elementsOf(contents, 'ol');
    expect(list && elementsOf(list, 'ol')).toHaveLength(3);
    const files = unzipSync(bytes);
    for (const { attributes } of links) {
      const [file, id] = (attributes.href ?? '').split('#');
      const page = strFromU8(files[`EPUB/${file}`] ?? new Uint8Array());
      expect(page).toContain(id === undefined ? '<html' : `id="${id}"`);
    }
  });

  it('names its languages and turns its pages as its reader does', async () => {
    const facts = async (content: ExportContent, locale: 'en' | 'ar') => {
      const { packageFile } = await book(content, locale);
      const [spine] = elementsOf(packageFile, 'spine');
      return [
        elementsOf(packageFile, 'dc:language').map(textOf).join(),
        spine?.attributes['page-progression-direction'],
        elementsOf(packageFile, 'dc:title').map(textOf).join(),
      ];
    };
    expect(await facts('bilingual', 'ar')).toEqual(['ar,en', 'rtl', 'عنوان']);
    expect(await facts('bilingual', 'en')).toEqual(['ar,en', 'ltr', 'عنوان']);
    expect(await facts('target', 'ar')).toEqual(['en', 'ltr', 'Title']);
  });

  it('has one identifier for each form of a document', async () => {
    const identifier = async (content: ExportContent) =>
      elementsOf((await book(content)).packageFile, 'dc:identifier')
        .map(textOf)
        .join();
    expect(await identifier('bilingual')).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(await identifier('bilingual')).toBe(await identifier('bilingual'));
    expect(await identifier('target')).not.toBe(await identifier('bilingual'));
  });

  it('holds an empty document too', async () => {
    const { pages } = await book('bilingual', 'en', buildDocument({ title: '', blocks: [] }));
    expect(pages).toHaveLength(1);
  });
});
