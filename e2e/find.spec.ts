import { expect, test } from './fixtures';
import type { MuwaziApi } from './fixtures/api';
import { ARTICLE, longArticle } from './fixtures/article';

/** English for the article's sentences, so that what is found does not hang on the model. */
const ENGLISH = [
  'A new library opens in the old town',
  'Tunis:',
  'The Ministry of Culture opened a new library in the heart of the old town.',
  'The minister said the library holds 4500 books and 100 computers.',
  'The minister added: “This library is a gift to the young.”',
  'He said that entry is free for all until the end of the year.',
  'The Ministry worked with Google to digitise the manuscripts.',
  'The second project begins in January 2025.',
];

test('words are found in both languages, in every spelling', async ({
  api,
  documentPage,
  findBar,
  page,
  checkAccessibility,
}) => {
  const id = await translatedArticle(api);
  await documentPage.open(id);
  await findBar.open();
  await checkAccessibility();
  await findBar.look('LIBRARY');
  await findBar.expectCount(1, 4);
  await expect.poll(() => findBar.current()).toBe('library');
  await page.keyboard.press('Enter');
  await findBar.expectCount(2, 4);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await findBar.expectCount(4, 4);
  await checkAccessibility();

  // Without the hamza, as people type.
  await findBar.look('اضاف');
  await findBar.expectCount(1, 1);
  await expect.poll(() => findBar.current()).toBe('أضاف');
  await findBar.lookIn('target');
  await findBar.expectNothing();
  await findBar.lookIn('source');
  await findBar.expectCount(1, 1);

  // A pattern; one that is none finds nothing and breaks nothing.
  await findBar.lookIn('both');
  await findBar.button('document.find.pattern').click();
  await findBar.look('\\d{4}');
  await findBar.expectCount(1, 3);
  await findBar.look('(');
  await findBar.expectNothing();

  await page.keyboard.press('Escape');
  await expect(findBar.bar).toBeHidden();
});

test('the marked text is what one looks for, and leaving goes to what was found', async ({
  api,
  documentPage,
  findBar,
  page,
}) => {
  const id = await translatedArticle(api);
  await documentPage.open(id);
  await documentPage.source('تونس:').dblclick();
  await findBar.open();
  await expect(findBar.field).toHaveValue('تونس');
  // From where one is: the title's is before it.
  await findBar.look('library');
  await findBar.expectCount(2, 4);
  await page.keyboard.press('Enter');
  await findBar.expectCount(3, 4);
  await page.keyboard.press('Escape');
  await expect(documentPage.sentence(4)).toBeFocused();
});

test('words are replaced in the sentences one wants, and put back at one stroke', async ({
  api,
  documentPage,
  findBar,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await translatedArticle(api);
  await documentPage.open(id);
  await findBar.open();
  await findBar.look('library');
  await findBar.expectCount(1, 4);
  const sheet = await findBar.preview('book house');
  await expect(sheet.getByRole('listitem')).toHaveCount(4);
  const first = sheet.getByRole('listitem').first();
  await expect(first.getByRole('deletion')).toHaveText('library');
  await expect(first.getByRole('insertion')).toHaveText([/^book$/, /^house $/]);
  await checkAccessibility();
  // The title keeps its word.
  await first.getByRole('checkbox').uncheck();
  const replace = words('document.find.replaceAll', { count: 3 });
  await sheet.getByRole('button', { name: replace }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByText(words('document.find.replaced', { count: 3 })).first()).toBeVisible();
  await findBar.expectCount(1, 1);
  await documentPage.expectSaved();
  const after = (await api.segments(id)).map(({ target }) => target);
  expect(after.filter((target) => target.includes('book house'))).toHaveLength(3);
  expect(after[0]).toBe(ENGLISH[0]);

  // One undo for all of them.
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(documentPage.sentence(5)).toHaveText(ENGLISH[4] ?? '');
  await documentPage.expectSaved();
  expect((await api.segments(id)).map(({ target }) => target)).toEqual(ENGLISH);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await documentPage.expectSaved();
  expect((await api.segments(id)).map(({ target }) => target)).toEqual(after);
});

test('a pattern carries what it found into what replaces it', async ({
  api,
  documentPage,
  findBar,
  words,
}) => {
  const id = await translatedArticle(api);
  await documentPage.open(id);
  await findBar.open();
  await findBar.lookIn('target');
  await findBar.button('document.find.pattern').click();
  await findBar.look('(\\d)(\\d{3}) books');
  await findBar.expectCount(1, 1);
  const sheet = await findBar.preview('$1,$2 books');
  const replace = words('document.find.replaceAll', { count: 1 });
  await sheet.getByRole('button', { name: replace }).click();
  await documentPage.expectSaved();
  expect((await api.segment(id, 4)).target).toBe(
    'The minister said the library holds 4,500 books and 100 computers.',
  );
});

test('what is found in rows that are not drawn is shown and replaced too', async ({
  api,
  documentPage,
  findBar,
  page,
  words,
}) => {
  const id = await api.add(longArticle(350), { translate: false });
  const far = 651;
  const text = 'Here alone the lighthouse is spoken of.';
  await api.correct(await api.segment(id, far), text);
  await documentPage.open(id);
  await expect(documentPage.sentence(far)).toHaveCount(0);
  await findBar.open();
  // Until the rest of the text has come.
  await expect(async () => {
    await findBar.look('');
    await findBar.look('lighthouse');
    await expect(findBar.bar.getByRole('status')).toHaveText(
      words('document.find.count', { at: 1, total: 1 }),
      { timeout: 1_000 },
    );
  }).toPass();
  await expect(documentPage.sentence(far)).toBeInViewport();
  await expect.poll(() => findBar.current()).toBe('lighthouse');
  const sheet = await findBar.preview('tower');
  const replace = words('document.find.replaceAll', { count: 1 });
  await sheet.getByRole('button', { name: replace }).click();
  await documentPage.expectSaved();
  await expect(documentPage.sentence(far)).toHaveText(text.replace('lighthouse', 'tower'));
  await page.reload();
  expect((await api.segment(id, far)).target).toContain('tower');
});

/** @returns id of the article with the English above */
async function translatedArticle(api: MuwaziApi): Promise<string> {
  const id = await api.add(ARTICLE, { translate: false });
  for (const [index, segment] of (await api.segments(id)).entries())
    await api.correct(segment, ENGLISH[index] ?? '');
  return id;
}
