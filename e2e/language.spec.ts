import { LOCALES, translatorFor } from '@/lib/i18n';
import { expect, test } from './fixtures';
import { ARTICLE, ARTICLE_TITLE } from './fixtures/article';
import { untranslated } from './fixtures/untranslated';
import { DocumentPage } from './pages/document-page';

const DIRECTIONS = { en: 'ltr', ar: 'rtl' } as const;

test('every page speaks one language and runs in its direction', async ({
  api,
  library,
  documentPage,
  page,
  uiLocale,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const titles = await api.titles();
  const root = page.locator('html');
  const expectWholly = async () => {
    await expect(root).toHaveAttribute('lang', uiLocale);
    await expect(root).toHaveAttribute('dir', DIRECTIONS[uiLocale]);
    expect(await untranslated(page, uiLocale, titles)).toEqual([]);
  };

  await library.open();
  await expectWholly();
  await page.getByRole('button', { name: words('theme.label') }).click();
  await expect(page.getByRole('menuitemradio', { name: words('theme.sepia') })).toBeVisible();
  await expectWholly();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words('site.help') }).click();
  await expect(page.getByRole('dialog', { name: words('help.title') })).toBeVisible();
  await expectWholly();
  await page.keyboard.press('Escape');

  await documentPage.open(id);
  await expectWholly();
  for (const panel of [
    'document.view.label',
    'document.export.label',
    'document.menu.label',
  ] as const) {
    await documentPage.button(panel).click();
    await expect(documentPage.button(panel)).toHaveAttribute('aria-expanded', 'true');
    await expectWholly();
    await checkAccessibility();
    await page.keyboard.press('Escape');
  }
  await documentPage.beginCorrecting(2);
  await expectWholly();
});

test.describe('an address where nothing is', () => {
  test.use({ requestsFail: true });

  test('says so in the language of the page', async ({
    page,
    uiLocale,
    words,
    checkAccessibility,
  }) => {
    const answer = await page.goto('/documents/00000000-0000-4000-8000-000000000000');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: words('failure.notFoundTitle') })).toBeVisible();
    expect(await untranslated(page, uiLocale)).toEqual([]);
    await checkAccessibility();
    await page.getByRole('link', { name: words('failure.back') }).click();
    await expect(page.getByRole('heading', { name: words('library.title') })).toBeVisible();
  });
});

test('the other language is one click away and mirrors the page in place', async ({
  api,
  documentPage,
  page,
  uiLocale,
  words,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);
  const other = LOCALES.find((locale) => locale !== uiLocale) ?? uiLocale;
  const name = page.getByRole('banner').getByRole('link').first();
  const before = await name.boundingBox();
  await page.getByRole('button', { name: words('site.languageLabel') }).click();

  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', other);
  await expect(root).toHaveAttribute('dir', DIRECTIONS[other]);
  const mirrored = new DocumentPage(page, translatorFor(other));
  await mirrored.expectOpen(ARTICLE_TITLE);
  expect(await untranslated(page, other, [ARTICLE_TITLE])).toEqual([]);
  const after = await name.boundingBox();
  const middle = (page.viewportSize()?.width ?? 0) / 2;
  expect((before?.x ?? 0) < middle).not.toBe((after?.x ?? 0) < middle);
});
