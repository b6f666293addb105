import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { ARTICLE, longArticle } from './fixtures/article';

/** The beginning of a story, with the vowel signs its author wrote. */
const VOWELLED = `كَتَبَ الطَّالِبُ رِسَالَةً إِلَى المُدِيرِ. ثُمَّ انْتَظَرَ الجَوَابَ.

وصل الجواب في الصباح.
`;

test('both texts stand side by side, one below the other, or one of them alone', async ({
  api,
  documentPage,
  page,
  viewPanel,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const { source } = await api.segment(id, 2);
  await documentPage.open(id);
  const arabic = documentPage.source(source);
  const english = documentPage.sentence(2);

  await viewPanel.choose('document.view.stacked');
  const above = await documentPage.blockBox(2, 'ar');
  const below = await documentPage.blockBox(2, 'en');
  expect(below.y).toBeGreaterThan(above.y + above.height - 1);
  expect(Math.abs(below.width - above.width)).toBeLessThan(1);
  await checkAccessibility();

  await viewPanel.choose('document.view.source');
  await expect(english).toBeHidden();
  await expect(arabic).toBeVisible();
  await checkAccessibility();

  // What one has chosen is there when one comes back.
  await viewPanel.choose('document.view.target');
  await page.reload();
  await expect(english).toBeVisible();
  await expect(arabic).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await checkAccessibility();

  await viewPanel.choose('document.view.side');
  await expect(arabic).toBeVisible();
  const right = await documentPage.blockBox(2, 'ar');
  const left = await documentPage.blockBox(2, 'en');
  expect(right.x).toBeGreaterThan(left.x + left.width - 1);
});

test('the English stays covered until one asks for it, by sentence or by paragraph', async ({
  api,
  documentPage,
  page,
  viewPanel,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  // Sentences 5 and 6 are a paragraph.
  const { source } = await api.segment(id, 6);
  await documentPage.open(id);
  await viewPanel.choose('document.view.reveal');
  for (const number of [1, 2, 6]) await expectCovered(documentPage.sentence(number), true);
  await checkAccessibility();

  // By a click, which does not begin to write yet; the next one does.
  await documentPage.sentence(2).click();
  await expectCovered(documentPage.sentence(2), false);
  await expectCovered(documentPage.sentence(3), true);
  await documentPage.beginCorrecting(2);
  await page.keyboard.press('Escape');

  // By the keyboard the same.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectCovered(documentPage.sentence(3), false);
  await expect(documentPage.sentence(3)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(documentPage.editor(3)).toBeFocused();

  // By a click on its Arabic.
  await documentPage.source(source).click();
  await expectCovered(documentPage.sentence(6), false);

  // A whole paragraph at once, and everything covered again.
  const more = documentPage.button('document.sentenceTools.more');
  const choose = async (item: 'revealBlock' | 'cover') => {
    await more.click();
    const name = words(`document.sentenceTools.${item}`);
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('cover');
  for (const number of [2, 3, 6]) await expectCovered(documentPage.sentence(number), true);
  await documentPage.sentence(5).click();
  await choose('revealBlock');
  for (const number of [5, 6]) await expectCovered(documentPage.sentence(number), false);
  await expectCovered(documentPage.sentence(2), true);
  await checkAccessibility();
});

test('vowel signs are shown as they were written, or not at all', async ({
  api,
  documentPage,
  findBar,
  viewPanel,
  checkAccessibility,
}) => {
  const id = await api.add(VOWELLED, { translate: false });
  await documentPage.open(id);
  const written = documentPage.source('كَتَبَ الطَّالِبُ رِسَالَةً إِلَى المُدِيرِ.');
  const plain = documentPage.source('كتب الطالب رسالة إلى المدير.');
  await expect(written).toBeVisible();
  await viewPanel.turn('document.view.diacritics', false);
  await expect(plain).toBeVisible();
  await expect(written).toBeHidden();
  await checkAccessibility();

  // Found as a reader types it, and marked in the text as it stands there.
  await findBar.open();
  await findBar.look('الجواب');
  await findBar.expectCount(1, 2);
  await expect.poll(() => findBar.current()).toBe('الجواب');
  await viewPanel.turn('document.view.diacritics', true);
  await expect(written).toBeVisible();
  await expect.poll(() => findBar.current()).toBe('الجَوَابَ');
  expect((await api.segment(id, 1)).source).toContain('كَتَبَ');
});

test('focus leaves one paragraph in full strength', async ({
  api,
  documentPage,
  page,
  viewPanel,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);
  await viewPanel.turn('document.view.focus', true);
  const ink = (number: number) =>
    documentPage.anySentence(number).evaluate((element) => getComputedStyle(element).color);
  // Nothing is chosen yet: all of it can be read.
  const full = await ink(1);
  expect(await ink(3)).toBe(full);
  await documentPage.beginCorrecting(3);
  await expect.poll(() => ink(1)).not.toBe(full);
  expect(await ink(4)).toBe(full);
  await checkAccessibility();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => ink(5)).toBe(full);
  await expect.poll(() => ink(3)).not.toBe(full);
  // And nothing steps back any more when one is at none of it.
  await page.keyboard.press('Escape');
  await expect.poll(() => ink(3)).toBe(full);
});

test('face, size, line height, width and theme are as one likes them, and stay so', async ({
  api,
  documentPage,
  page,
  viewPanel,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const { source } = await api.segment(id, 2);
  await documentPage.open(id);
  const arabic = documentPage.source(source);
  const style = (property: string) =>
    arabic.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const paper = () =>
    page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  const size = async () => Number.parseFloat(await style('font-size'));
  const lineHeight = async () => Number.parseFloat(await style('line-height'));
  const width = async () => (await documentPage.blockBox(2, 'ar')).width;
  expect(await style('font-family')).toContain('Noto Naskh');
  const before = { size: await size(), lineHeight: await lineHeight(), width: await width() };

  await viewPanel.choose('document.view.airy');
  expect(await lineHeight()).toBeGreaterThan(before.lineHeight);
  await viewPanel.choose('document.view.narrow');
  expect(await width()).toBeLessThan(before.width);
  await viewPanel.open();
  await viewPanel.button('document.view.larger').click();
  await viewPanel.button('document.view.larger').click();
  await expect(
    viewPanel.panel.getByText(words('document.view.percent', { percent: 120 })),
  ).toBeVisible();
  await viewPanel.close();
  expect((await size()) / before.size).toBeCloseTo(1.2, 2);
  await viewPanel.choose('document.view.amiri');
  expect(await style('font-family')).toContain('Amiri');

  const papers = new Set<string>();
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    await viewPanel.choose(`theme.${theme}`);
    papers.add(await paper());
    // The panel, and the text behind it.
    await viewPanel.open();
    await checkAccessibility();
    await viewPanel.close();
  }
  expect(papers.size).toBe(3);
  await documentPage.beginCorrecting(2);
  await checkAccessibility();

  // Already in the page that the server sends: nothing flashes.
  const sent = await (await page.request.get(page.url())).text();
  const [root = ''] = /<html[^>]*>/.exec(sent) ?? [];
  for (const attribute of [
    'data-theme="dark"',
    'data-face="amiri"',
    'data-lines="airy"',
    'data-width="narrow"',
    'data-size="120"',
  ])
    expect(root).toContain(attribute);
});

for (const [length, paragraphs] of [
  ['short', 60],
  ['long', 400],
] as const)
  test(`one goes on reading where one stopped in a ${length} text`, async ({
    api,
    documentPage,
    page,
  }) => {
    const id = await api.add(longArticle(paragraphs), { translate: false });
    await documentPage.open(id);
    const rows = page.locator('[data-row]');
    const kept = () =>
      page.evaluate((key) => localStorage.getItem(key), `muwazi:place:${id}`).then(Number);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 3_000);
        return await firstRow(rows);
      })
      .toBeGreaterThan(paragraphs / 3);
    // The place is kept a moment after the last turn of the wheel.
    let stopped = 0;
    const settled = async () => {
      const before = stopped;
      stopped = await kept();
      return stopped > paragraphs / 4 && stopped === before;
    };
    await expect.poll(settled, { intervals: [600] }).toBe(true);

    // However often one comes back.
    for (const visit of ['by the library', 'once more', 'by a reload']) {
      if (visit === 'by a reload') await page.reload();
      else {
        await page.goto('/');
        await page.goto(`/documents/${id}`);
      }
      await expect.poll(() => firstRow(rows), visit).toBe(stopped);
    }
    await expect.poll(kept).toBe(stopped);
  });

async function expectCovered(sentence: Locator, covered: boolean): Promise<void> {
  const colour = () => sentence.evaluate((element) => getComputedStyle(element).color);
  await (covered ? expect.poll(colour) : expect.poll(colour).not).toBe('rgba(0, 0, 0, 0)');
}

/** Index of the block whose text is the first to be seen below the strip of tools; -1 while none is drawn. */
function firstRow(rows: Locator): Promise<number> {
  return rows.evaluateAll((all) => {
    const seen = all
      .filter((row) => row.getBoundingClientRect().bottom > 110)
      .map((row) => Number(row.getAttribute('data-row')));
    return seen.length > 0 ? Math.min(...seen) : -1;
  });
}
