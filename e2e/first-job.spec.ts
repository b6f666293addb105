import { readFile } from 'node:fs/promises';
import { EXPORT_FORMATS } from '@/lib/export';
import { expect, test } from './fixtures';
import { ARTICLE, ARTICLE_TITLE } from './fixtures/article';
import { exportedText } from './fixtures/exported-text';

const CORRECTION = 'Tunis: the Ministry of Culture & Arts opened a <new> public library.';

test('open an article, see it translated, correct it, find it again, take it away', async ({
  api,
  library,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  await library.open();
  await library.openPasted(ARTICLE);
  await documentPage.expectOpen(ARTICLE_TITLE);
  await expect(documentPage.sentence(1)).not.toBeEmpty();
  await expect(page.getByText(words('document.progress.finished'))).toBeVisible();
  await checkAccessibility();

  const sentences = await api.segments(documentPage.id);
  for (const [index, { target }] of sentences.entries())
    await expect(documentPage.sentence(index + 1)).toHaveText(target);

  await documentPage.correct(2, CORRECTION);
  await documentPage.expectSaved();
  expect(await api.segment(documentPage.id, 2)).toMatchObject({
    target: CORRECTION,
    state: 'edited',
  });

  await page.reload();
  await documentPage.expectOpen(ARTICLE_TITLE);
  await expect(documentPage.sentence(2)).toHaveText(CORRECTION);
  await checkAccessibility();

  for (const format of EXPORT_FORMATS) {
    const download = await documentPage.export({ format });
    expect(download.suggestedFilename()).toBe(`${ARTICLE_TITLE}.${format}`);
    const text = exportedText(format, await readFile(await download.path()));
    expect(text, format).toContain(CORRECTION);
    expectEachSourceOnce(text, sentences, format);
  }

  const englishOnly = await documentPage.export({ format: 'txt', targetOnly: true });
  const english = await readFile(await englishOnly.path(), 'utf8');
  expect(english).toContain(CORRECTION);
  expect(english).not.toMatch(/وقال الوزير/);
});

/** Each Arabic sentence stands in the file once, and they follow one another. */
function expectEachSourceOnce(
  text: string,
  sentences: readonly { readonly source: string }[],
  format: string,
): void {
  let end = 0;
  for (const [index, { source }] of sentences.entries()) {
    const words = source.trim();
    const at = text.indexOf(words, end);
    expect(at, `${format}: ${words}`).toBeGreaterThanOrEqual(end);
    end = at + words.length;
    // The title stands in heads and footers too.
    if (index > 0) expect(text.split(words), `${format}: ${words}`).toHaveLength(2);
  }
}
