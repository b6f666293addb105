import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { ARTICLE } from './fixtures/article';

test('each paragraph stands beside its translation, Arabic on the side one chose', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);

  // Sentences 2 and 3 are two rows down: the heading, then the dateline's paragraph.
  for (const number of [1, 2, 4]) {
    const [arabic, english] = [
      await documentPage.blockBox(number, 'ar'),
      await documentPage.blockBox(number, 'en'),
    ];
    expect(arabic.x).toBeGreaterThan(english.x + english.width - 1);
    expect(Math.abs(arabic.y - english.y)).toBeLessThan(24);
  }
  await documentPage.button('document.view.label').click();
  await page.getByText(words('document.view.arabicLeft'), { exact: true }).click();
  await page.keyboard.press('Escape');
  const [arabic, english] = [
    await documentPage.blockBox(2, 'ar'),
    await documentPage.blockBox(2, 'en'),
  ];
  expect(english.x).toBeGreaterThan(arabic.x + arabic.width - 1);
  await checkAccessibility();
});

test('pointing at a sentence marks its counterpart', async ({ api, documentPage }) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const third = await api.segment(id, 3);
  await documentPage.open(id);
  const english = documentPage.sentence(3);
  const arabic = documentPage.source(third.source);
  const plain = await background(arabic);
  await english.hover();
  await expect.poll(() => background(arabic)).not.toBe(plain);
  await documentPage.sentence(1).hover();
  await expect.poll(() => background(arabic)).toBe(plain);
  await arabic.hover();
  await expect.poll(() => background(english)).not.toBe(plain);
});

test('on a narrow screen the English stands below its Arabic', async ({
  api,
  documentPage,
  page,
  checkAccessibility,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);
  const [arabic, english] = [
    await documentPage.blockBox(2, 'ar'),
    await documentPage.blockBox(2, 'en'),
  ];
  expect(english.y).toBeGreaterThan(arabic.y + arabic.height - 1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await checkAccessibility();
});

function background(locator: Locator): Promise<string> {
  return locator.evaluate((element) => getComputedStyle(element).backgroundColor);
}
