import { expect, test } from './fixtures';

/** What a hostile text would try, as an author's words and as a corrector's. */
const ATTACK = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';

test('text that looks like markup is shown as it was written, and nothing of it runs', async ({
  api,
  documentPage,
  library,
  page,
}) => {
  const title = `عنوان ${ATTACK}`;
  const id = await api.add(`قال الكاتب ${ATTACK} ثم سكت.\n\nجملة ثانية.`, {
    title,
    translate: false,
  });
  await documentPage.open(id);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText(`قال الكاتب ${ATTACK}`)).toBeVisible();
  await documentPage.correct(1, ATTACK);
  await documentPage.expectSaved();
  await page.reload();
  await expect(documentPage.sentence(1)).toHaveText(ATTACK);
  await library.open();
  await expect(library.link(title)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'attacked'))).toBeUndefined();
});

test('a page runs scripts of its own nonce only, and asks nobody but its own server', async ({
  api,
  documentPage,
  library,
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await library.open();
  await documentPage.open(await api.add('افتتحت البلدية مكتبة.'));
  const answer = await page.reload();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'(?:;|$)/);
  expect([...new Set(asked)]).toEqual([baseURL]);
});
