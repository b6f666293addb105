import type { Page } from '@playwright/test';
import type { MessageKey, Translator } from '@/lib/i18n';
import { expect, test } from './fixtures';
import type { MuwaziApi } from './fixtures/api';
import { longArticle } from './fixtures/article';

/** A title and six paragraphs of two sentences. */
const TEXT = longArticle(6, 'النبع');

test('sentences selected by the keyboard are approved together, and that is undone at once', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(TEXT);
  await api.translated(id);
  await documentPage.open(id);
  await documentPage.tabTo(documentPage.sentence(1));
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('ArrowDown');
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(documentPage.sentence(6)).toBeFocused();
  const bar = page.getByRole('region', { name: words('document.bulk.label') });
  await expect(bar.getByRole('status')).toHaveText(words('document.bulk.selected', { count: 4 }));
  await checkAccessibility();

  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(bar).toBeHidden();
  await expect(documentPage.sentence(6)).toBeFocused();
  await expect(
    page.getByText(words('document.bulk.reviewed', { count: 4 }), { exact: true }),
  ).toBeVisible();
  await documentPage.expectSaved();
  expect(await reviewed(api, id)).toEqual([3, 4, 5, 6]);

  await page.keyboard.press('ControlOrMeta+z');
  await documentPage.expectSaved();
  expect(await reviewed(api, id)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await documentPage.expectSaved();
  expect(await reviewed(api, id)).toEqual([3, 4, 5, 6]);

  // Escape ends the selection first, and only then leaves the sentence.
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

test('sentences selected by the pointer are translated again, but for a person’s', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(TEXT);
  await api.translated(id);
  const mine = 'The spring is what I say it is.';
  await api.correct(await api.segment(id, 4), mine);
  await documentPage.open(id);
  await documentPage.source((await api.segment(id, 2)).source).click();
  await documentPage.sentence(5).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: words('document.bulk.label') });
  await expect(bar.getByRole('status')).toHaveText(words('document.bulk.selected', { count: 4 }));
  const asked = page.waitForRequest((request) => request.url().endsWith('/translation'));
  await bar.getByRole('button', { name: words('document.translate.segment') }).click();
  expect((await asked).postDataJSON()).toMatchObject({ scope: { kind: 'range' } });
  await expect(bar).toBeHidden();
  await api.translated(id);
  const { job } = await api.read(id);
  expect(job).toMatchObject({ status: 'done', total: 3 });
  expect(await api.segment(id, 4)).toMatchObject({ target: mine, state: 'edited' });
});

test('everything down to here, and the whole of a long text, with few requests', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(longArticle(400, 'الجبل'), { translate: false });
  const all = await api.segments(id);
  await api.write(id, all, 'A text of the machine’s size.');
  await documentPage.open(id);
  const saves: string[] = [];
  page.on('request', (request) => {
    if (/segments/.test(request.url()) && request.method() !== 'GET') saves.push(request.url());
  });

  await documentPage.tabTo(documentPage.sentence(1));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await documentPage.button('document.menu.label').click();
  await checkAccessibility();
  await page
    .getByRole('menuitem', { name: words('document.bulk.reviewTo', { number: 3 }) })
    .click();
  await documentPage.expectSaved();
  expect(await reviewed(api, id)).toEqual([1, 2, 3]);

  saves.length = 0;
  await documentPage.button('document.menu.label').click();
  await chooseItem(page, words, 'document.bulk.reviewAll');
  await expect(
    page.getByText(words('document.bulk.reviewed', { count: all.length - 3 }), { exact: true }),
  ).toBeVisible();
  await documentPage.expectSaved();
  expect(await reviewed(api, id)).toHaveLength(all.length);
  expect(saves.length).toBeLessThan(10);

  const undo = page.getByRole('listitem').getByRole('button', { name: words('site.undo') });
  await undo.last().click();
  await documentPage.expectSaved();
  expect(await reviewed(api, id)).toEqual([1, 2, 3]);
});

test.describe('a server that is away', () => {
  test.use({ requestsFail: true });

  test('nothing of what was done at one stroke is lost', async ({
    api,
    documentPage,
    page,
    words,
    server,
  }) => {
    const id = await api.add(longArticle(120, 'الوادي'), { translate: false });
    const all = await api.segments(id);
    await api.write(id, all, 'The same text.');
    await documentPage.open(id);
    await server.kill();
    await documentPage.button('document.menu.label').click();
    await chooseItem(page, words, 'document.bulk.reviewAll');
    await expect(documentPage.saveStatus).toHaveText(words('document.save.offline'));
    await page.close();
    await server.start();
    const later = await page.context().newPage();
    await later.goto(`${server.baseURL}/documents/${id}`);
    await expect.poll(async () => (await reviewed(api, id)).length).toBe(all.length);
  });
});

async function chooseItem(page: Page, words: Translator, key: MessageKey): Promise<void> {
  await page.getByRole('menuitem', { name: words(key) }).click();
}

/** @returns the numbers of the approved sentences */
async function reviewed(api: MuwaziApi, id: string): Promise<number[]> {
  const segments = await api.segments(id);
  return segments.flatMap(({ state }, index) => (state === 'reviewed' ? [index + 1] : []));
}
