import { expect, test } from './fixtures';
import { ARTICLE } from './fixtures/article';
import { DocumentPage } from './pages/document-page';

// Requests have no answer while the server is away, and a refused save is a 409.
test.use({ requestsFail: true });

test('what is typed while the server is away arrives when it is back', async ({
  api,
  documentPage,
  page,
  server,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);
  await documentPage.beginCorrecting(2);
  await documentPage.replaceText('Written before, ');
  await documentPage.expectSaved();
  await server.kill();
  await page.keyboard.type('written while nobody listened, ');
  await expect(documentPage.saveStatus).toHaveText(words('document.save.offline'));
  await checkAccessibility();
  await server.start();
  await page.keyboard.type('written after.');
  await documentPage.expectSaved();
  const whole = 'Written before, written while nobody listened, written after.';
  expect((await api.segment(id, 2)).target).toBe(whole);
  await page.reload();
  await expect(documentPage.sentence(2)).toHaveText(whole);
});

test('a page closed while the server is away brings its text home when it is opened again', async ({
  api,
  context,
  documentPage,
  page,
  server,
  words,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);
  await documentPage.beginCorrecting(3);
  await server.kill();
  await documentPage.replaceText('Kept by the browser alone.');
  await page.close();
  await server.start();
  expect((await api.segment(id, 3)).state).toBe('machine');

  const later = new DocumentPage(await context.newPage(), words);
  await later.open(id);
  await expect(later.sentence(3)).toHaveText('Kept by the browser alone.');
  await later.expectSaved();
  expect(await api.segment(id, 3)).toMatchObject({
    target: 'Kept by the browser alone.',
    state: 'edited',
  });
});

test('two people at one sentence both see both texts, and nothing is written over', async ({
  api,
  browser,
  baseURL,
  context,
  documentPage,
  uiLocale,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  await elsewhere.addCookies(await context.cookies());
  const other = new DocumentPage(await elsewhere.newPage(), words);
  await other.open(id);

  // The other's words arrive by themselves in a sentence nobody writes in.
  await other.correct(3, 'Theirs, in another sentence.');
  await expect(documentPage.sentence(3)).toHaveText('Theirs, in another sentence.');

  // And collide where both write at once.
  await context.setOffline(true);
  await documentPage.beginCorrecting(2);
  await documentPage.replaceText('Mine.');
  await other.correct(2, 'Theirs.');
  await other.expectSaved();
  await context.setOffline(false);
  await expect(documentPage.conflict).toBeVisible();
  await expect(documentPage.conflict).toHaveAttribute('lang', uiLocale);
  await expect(documentPage.conflict).toContainText('Mine.');
  await expect(documentPage.conflict).toContainText('Theirs.');
  await expect(documentPage.saveStatus).toHaveText(words('document.save.conflict'));
  await checkAccessibility();
  await documentPage.button('document.conflict.keepMine').click();
  await documentPage.expectSaved();
  await expect(other.sentence(2)).toHaveText('Mine.');

  const { id: segmentId } = await api.segment(id, 2);
  const versions = (await api.revisions(segmentId)).map(({ target }) => target);
  expect(versions).toEqual(expect.arrayContaining(['Theirs.', 'Mine.']));
  await elsewhere.close();
});
