import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ARTICLE, longArticle } from './fixtures/article';

test('on paper stand the two texts and nothing else', async ({
  api,
  documentPage,
  page,
  viewPanel,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const third = await api.segment(id, 3);
  await documentPage.open(id);
  await viewPanel.choose('theme.dark');
  await documentPage.correct(3, 'The ministry opened a library.');
  await documentPage.expectSaved();
  await documentPage.beginCorrecting(4);
  await page.emulateMedia({ media: 'print' });

  // Black on white, side by side, whatever the screen looked like.
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(documentPage.sentence(3)).toBeVisible();
  await expect(documentPage.sentence(3)).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(documentPage.source(third.source)).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(documentPage.editor(4)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const arabic = await documentPage.blockBox(3, 'ar');
  const english = await documentPage.blockBox(3, 'en');
  expect(arabic.x).toBeGreaterThan(english.x + english.width - 1);

  // No tool of the page, nor what it says of itself.
  for (const tools of [
    page.getByRole('banner'),
    page.getByRole('region', { name: words('document.tools') }),
    page.getByRole('toolbar'),
    page.getByText(words('document.reviewedCount', { done: 0, total: 8 })),
  ])
    await expect(tools).toBeHidden();
  expect(await printedTools(page)).toEqual([]);
  await checkAccessibility();

  // Nor what is open for several sentences at once.
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(words('document.bulk.selected', { count: 2 }))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await printedTools(page)).toEqual([]);

  // A page of A4 takes it.
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a long text is printed whole, though the screen draws a part of it', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const paragraphs = 320;
  const id = await api.add(longArticle(paragraphs), { translate: false });
  await documentPage.open(id);
  const rows = page.locator('[data-row]');
  await expect(page.getByText(words('document.loadingRest'))).toBeHidden();
  expect(await rows.count()).toBeLessThan(paragraphs);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(rows).toHaveCount(paragraphs + 1);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => rows.count()).toBeLessThan(paragraphs);
});

test('printing is asked for in the document’s menu', async ({ api, documentPage, page, words }) => {
  const id = await api.add(ARTICLE, { translate: false });
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await documentPage.open(id);
  await documentPage.button('document.menu.label').click();
  await page.getByRole('menuitem', { name: words('document.menu.print') }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

/** Buttons, fields and messages of the page that would be on the paper. */
function printedTools(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, [role="status"], input, svg')]
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .filter((element) => !element.matches('.sr-only'))
      .map((element) => element.outerHTML),
  );
}
