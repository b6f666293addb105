import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '@/lib/document';
import { exportDocument } from './index';
import { passageText, prepareManuscript } from './manuscript';
import { markdownMarker } from './markdown/list-indent';
import { arbitraryDocument } from './testing/arbitrary-document';
import { elementsOf, type MarkupElement, parseMarkup, textOf } from './testing/parse-markup';
import { readBook } from './testing/read-book';
import { readBody, readParagraphs } from './testing/read-docx';
import { readMarkdownTexts } from './testing/read-markdown';
import { EXPORT_CONTENTS, EXPORT_LAYOUTS, type ExportOptions } from './types';

const VIEWS = EXPORT_LAYOUTS.flatMap((layout) =>
  EXPORT_CONTENTS.map((content) => ({ layout, content })),
);

/** White space as a reader sees it: it may move, and marks of direction may begin a line. */
function squash(text: string): string {
  return text.replace(/[\s\u200e\u200f]+/gu, ' ').trim();
}

/** The texts that a file has to hold, in order: title, date, every block's sides, list markers before them. */
function expectedTexts(document: Document, options: ExportOptions): string[] {
  const manuscript = prepareManuscript(document, options, 'en');
  const { heading, date, blocks, blocksBeforeDate } = manuscript;
  const texts = blocks.map(({ source, target }) =>
    [source, target]
      .filter((passage) => passage !== null)
      .map((passage) => `${passage.marker ?? ''} ${passageText(passage)}`),
  );
  texts.splice(blocksBeforeDate, 0, date === null ? [] : [date]);
  return [...(heading === null ? [] : [passageText(heading)]), ...texts.flat()].map(squash);
}

async function exported(document: Document, options: ExportOptions): Promise<Uint8Array> {
  return (await exportDocument(document, options, 'en')).bytes;
}

async function exportedText(document: Document, options: ExportOptions): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await exported(document, options));
}

/** In Markdown a list's markers are markup, and of a row the English cell comes first. */
function expectedMarkdown(document: Document, options: ExportOptions): string[] {
  const { heading, date, blocks, blocksBeforeDate } = prepareManuscript(document, options, 'en');
  const isRows = options.layout === 'rows' && options.content === 'bilingual';
  const texts = blocks.map(({ kind, source, target }) => {
    const sides = [source, target].filter((passage) => passage !== null);
    const isList = !isRows && markdownMarker(sides[0]?.marker ?? null) !== null;
    if (isRows && kind !== 'heading') sides.reverse();
    return sides.map(
      (passage) => `${isList ? '' : (passage.marker ?? '')} ${passageText(passage)}`,
    );
  });
  texts.splice(blocksBeforeDate, 0, date === null ? [] : [date]);
  return [...(heading === null ? [] : [passageText(heading)]), ...texts.flat()].map(squash);
}

/** The texts of a page's passages. */
function passageTexts(page: MarkupElement): string[] {
  return elementsOf(page, 'body').flatMap((body) =>
    elementsOf(body, 'p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(textOf),
  );
}

describe.each(VIEWS)('every block once and in order, $layout $content', ({ layout, content }) => {
  const isRows = layout === 'rows' && content === 'bilingual';

  it('in Word files', async () => {
    const options = { format: 'docx', layout, content } as const;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const texts = readParagraphs(readBody(await exported(document, options)))
          .filter(({ style }) => style !== 'ColumnLabel')
          .map(({ text }) => squash(text));
        expect(texts).toEqual(expectedTexts(document, options));
      }),
      { numRuns: 40 },
    );
  });

  it('in web pages', async () => {
    const options = { format: 'html', layout, content } as const;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const page = parseMarkup(await exportedText(document, options), ['meta']);
        expect(passageTexts(page).map(squash)).toEqual(expectedTexts(document, options));
      }),
      { numRuns: 60 },
    );
  });

  it('in books', async () => {
    const options = { format: 'epub', layout, content } as const;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const { pages } = readBook(await exported(document, options));
        const texts = pages.flatMap(passageTexts).map(squash);
        expect(texts).toEqual(expectedTexts(document, options));
      }),
      { numRuns: 40 },
    );
  });

  it('in Markdown', async () => {
    const options = { format: 'md', layout, content } as const;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const markdown = await exportedText(document, options);
        expect(readMarkdownTexts(markdown).map(squash)).toEqual(
          expectedMarkdown(document, options),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('in plain text', async () => {
    const options = { format: 'txt', layout, content } as const;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const plain = await exportedText(document, options);
        const expected = isRows
          ? expectedTexts({ ...document, title: '', date: null }, options)
          : expectedTexts(document, options);
        if (isRows)
          expect(
            plain
              .split('\n')
              .slice(0, -1)
              .flatMap((line) => line.split('\t'))
              .map(squash),
          ).toEqual(expected);
        else expect(squash(plain)).toBe(expected.filter((text) => text !== '').join(' '));
      }),
      { numRuns: 60 },
    );
  });

  it('in data', async () => {
    const options = { format: 'json', layout, content } as const;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const file = JSON.parse(await exportedText(document, options));
        const kept = content === 'bilingual' ? ['source', 'target', 'state'] : ['target', 'state'];
        const wanted = document.blocks.map((block) =>
          block.segments.map((segment) => kept.map((key) => Reflect.get(segment, key))),
        );
        const found = file.document.blocks.map((block: { segments: object[] }) =>
          block.segments.map((segment) => kept.map((key) => Reflect.get(segment, key))),
        );
        expect(found).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
