import { expect, test } from './fixtures';
import { ARTICLE, ARTICLE_TITLE } from './fixtures/article';
import { textFile } from './pages/library-page';

test('an empty library says how to begin, and the sample is at hand', async ({
  api,
  library,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  for (const id of await api.list()) await api.delete(id);
  await library.open();
  await expect(page.getByRole('heading', { name: words('library.empty.title') })).toBeVisible();
  await checkAccessibility();
  await library.openSample();
  await documentPage.expectOpen();
  await expect(documentPage.sentence(1)).not.toBeEmpty();
});

test('a text comes in by drop, by choice and by paste, titled by its heading', async ({
  library,
  documentPage,
}) => {
  const file = textFile('مقال.txt', ARTICLE);
  await library.open();
  await library.drop(file);
  await documentPage.expectOpen(ARTICLE_TITLE);

  await library.open();
  await library.choose(file);
  await documentPage.expectOpen(ARTICLE_TITLE);

  await library.open();
  await library.openPasted(ARTICLE);
  await documentPage.expectOpen(ARTICLE_TITLE);

  await library.open();
  await library.pasteAnywhere(ARTICLE);
  await documentPage.expectOpen(ARTICLE_TITLE);
});

test('a document is renamed, deleted, and brought back', async ({
  api,
  library,
  page,
  words,
  checkAccessibility,
}) => {
  const title = 'مكتبة الحي القديم';
  const renamed = 'مكتبة الحي الجديد';
  const id = await api.add(ARTICLE, { title, translate: false });
  await library.open();
  await library.rename(title, renamed);
  await expect(library.link(renamed)).toBeVisible();
  await expect(library.link(title)).toHaveCount(0);
  await page.reload();
  await expect(library.item(renamed)).toContainText(words('library.list.pasted'));
  await checkAccessibility();

  await library.delete(renamed);
  await expect(library.link(renamed)).toHaveCount(0);
  expect(await api.list()).not.toContain(id);
  await library.undoDeletion(renamed);
  await expect(library.link(renamed)).toBeVisible();
  expect(await api.list()).toContain(id);
  await api.delete(id);
});

test.describe('what cannot be opened', () => {
  test.use({ requestsFail: true });

  test('is refused with its reason, and what was pasted stays', async ({
    api,
    library,
    words,
    checkAccessibility,
  }) => {
    const before = await api.list();
    await library.open();
    const digits = '12 345 ٦٧٨ 9.';
    await library.openPasted(digits);
    await expect(library.failure).toHaveText(words('errors.NO_LETTERS'));
    await expect(library.pasteField).toHaveValue(digits);
    await checkAccessibility();

    await library.choose(textFile('empty.txt', ''));
    await expect(library.failure).toHaveText(words('errors.EMPTY_INPUT'));

    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex');
    await library.choose({ name: 'photo.txt', mimeType: 'text/plain', buffer: picture });
    await expect(library.failure).toHaveText(words('errors.BINARY_INPUT'));

    await library.choose(textFile('huge.txt', 'ا'.repeat(11 * 2 ** 20)));
    await expect(library.failure).toHaveText(
      words('errors.INPUT_TOO_LARGE', { limitMegabytes: 20 }),
    );
    expect(await api.list()).toEqual(before);
  });
});
