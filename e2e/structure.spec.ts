import type { Locator, Page } from '@playwright/test';
import { EXPORT_FORMATS } from '@/lib/export';
import { expect, test } from './fixtures';
import { exportedText } from './fixtures/exported-text';
import { untranslated } from './fixtures/untranslated';
import { DocumentPage } from './pages/document-page';

test.use({ requestsFail: true });

/** Written for these stories: two paragraphs, three sentences and one. */
const TEXT = [
  'زار الوفد المدينة القديمة يوم الجمعة ثم عاد إلى الميناء. وتحدث الوزير عن مشروع المكتبة. وشكر السكان على الاستقبال.',
  'وتنتهي أعمال البناء في الشهر القادم.',
].join('\n\n');
const FIRST_WORDS = 'زار الوفد المدينة القديمة يوم الجمعة';

interface Shape {
  readonly source: string;
  readonly target: string;
  readonly state: string;
}

test.beforeEach(async ({ page }) => {
  page.setDefaultTimeout(15_000);
});

function slider(page: Page): Locator {
  return page.getByRole('slider');
}

test('a sentence is split, others are merged and added, and all of it is undone and redone', async ({
  api,
  documentPage,
  page,
  words,
  uiLocale,
  checkAccessibility,
}) => {
  const id = await api.add(TEXT);
  await api.translated(id);
  const shape = async (): Promise<Shape[]> =>
    (await api.segments(id)).map(({ source, target, state }) => ({ source, target, state }));
  const start = await shape();
  expect(start).toHaveLength(4);
  await documentPage.open(id);
  await documentPage.tabTo(documentPage.sentence(1));

  await page.keyboard.press('Alt+b');
  await expect(slider(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(documentPage.sentence(1)).toBeFocused();
  await page.keyboard.press('Alt+s');
  await expect(slider(page)).toBeFocused();
  await page.keyboard.press('Home');
  for (let word = 0; word < 5; word += 1) await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'يوم الجمعة | ثم عاد');
  expect(await untranslated(page, uiLocale, ['TEXT'])).toEqual([]);
  await checkAccessibility();
  await page.keyboard.press('Enter');
  await expect(documentPage.sentence(2)).toBeFocused();
  await expect(documentPage.source(FIRST_WORDS)).toBeVisible();
  await expect(documentPage.sentence(5)).toBeVisible();
  await api.translated(id);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+m');
  await expect(documentPage.sentence(5)).toHaveCount(0);
  await expect(documentPage.sentence(3)).toBeFocused();

  await page.keyboard.press('Alt+i');
  await expect(documentPage.editor(4)).toBeFocused();
  await page.keyboard.type('They promised to come back.');
  await documentPage.expectSaved();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('img', { name: words('document.structure.noArabic') })).toBeVisible();

  await documentPage.sentence(5).click();
  await page.keyboard.press('Alt+o');
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await expect(documentPage.editor(5)).toBeFocused();
  await page.keyboard.press('Escape');
  await checkAccessibility();
  await api.translated(id);
  const end = await shape();
  expect(end.map(({ source }) => source.replace(/\s/g, '')).join('')).toBe(
    start.map(({ source }) => source.replace(/\s/g, '')).join(''),
  );

  await page.keyboard.press('Alt+u');
  const panel = page.getByRole('dialog', { name: words('document.steps.title') });
  await expect(panel.getByRole('button', { name: words('document.steps.split') })).toBeVisible();
  await checkAccessibility();
  await panel.getByRole('button', { name: words('document.steps.start') }).click();
  await expect(panel.getByRole('button', { name: words('document.steps.start') })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expect.poll(shape).toEqual(start);
  await panel.getByRole('button', { name: words('document.steps.merge-block') }).click();
  await expect(
    panel.getByRole('button', { name: words('document.steps.merge-block') }),
  ).toHaveAttribute('aria-current', 'step');
  await expect.poll(shape).toEqual(end);
  await page.keyboard.press('Escape');

  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(shape).toEqual(start);
  await expect(page.locator('[data-row]')).toHaveCount(2);
});

test('another tab sees the text cut otherwise at once, and what is being written there stays', async ({
  api,
  context,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(TEXT);
  await api.translated(id);
  const other = new DocumentPage(await context.newPage(), words);
  await other.open(id);
  const second = (await api.segment(id, 2)).target;
  // What is typed here does not reach the server yet.
  await other.page.route('**/api/segments/*', (route) => route.abort());
  await other.beginCorrecting(3);
  await other.replaceText('Unsaved words.');

  await documentPage.open(id);
  await documentPage.sentence(2).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+m');
  await expect(documentPage.sentence(4)).toHaveCount(0);

  await expect(other.sentence(4)).toHaveCount(0);
  await expect(other.sentence(2)).toContainText('Unsaved words.');
  await expect(other.sentence(2)).toBeFocused();
  await other.page.unroute('**/api/segments/*');
  await other.expectSaved();
  expect((await api.segment(id, 2)).target).toContain('Unsaved words.');
  expect((await api.segment(id, 2)).target).toContain(second.slice(0, 4));
  await expect(documentPage.sentence(2)).toContainText('Unsaved words.');
});

test('a merge that is not possible any more says so and loses nothing', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(TEXT);
  await api.translated(id);
  await documentPage.open(id);
  const [first, second] = await api.segments(id);
  if (!first || !second) throw new Error('there are sentences');
  const answer = await page.request.post(`/api/documents/${id}/edits`, {
    data: {
      command: { kind: 'merge-segments', firstId: first.id, secondId: second.id },
      revisions: [{ segmentId: first.id, revision: first.revision - 1 }],
    },
  });
  expect(answer.status()).toBe(409);
  expect(await answer.json()).toMatchObject({
    error: { code: 'STALE_REVISION' },
    segment: { id: first.id, revision: first.revision },
  });
  await documentPage.sentence(4).click();
  await page.keyboard.press('Alt+m');
  await expect(
    page.getByText(words('document.structure.problems.impossible')).first(),
  ).toBeVisible();
  expect(await api.segments(id)).toEqual(
    (await api.read(id)).document.blocks.flatMap((b) => b.segments),
  );
});

test('every letter is in every export after the text was cut otherwise', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(TEXT);
  await api.translated(id);
  await documentPage.open(id);
  await documentPage.sentence(1).click();
  await page.keyboard.press('Escape');
  // By the pointer: the menu beside the sentence.
  await documentPage.button('document.sentenceTools.more').click();
  await page.getByRole('menuitem', { name: words('document.structure.split') }).click();
  await expect(slider(page)).toBeFocused();
  await documentPage.button('document.structure.cutHere').click();
  await expect(documentPage.sentence(5)).toBeVisible();
  await page.keyboard.press('Alt+p');
  await expect(page.locator('[data-row]')).toHaveCount(3);
  await page.keyboard.press('Alt+i');
  await expect(documentPage.editor(3)).toBeFocused();
  await page.keyboard.type('Only in English.');
  await documentPage.expectSaved();
  await api.translated(id);
  const sources = (await api.segments(id)).map(({ source }) => source.trim()).filter(Boolean);
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  for (const format of EXPORT_FORMATS) {
    const file = await page.request.get(`/api/documents/${id}/export?format=${format}`);
    const text = letters(exportedText(format, await file.body()));
    for (const source of sources) expect(text).toContain(letters(source));
    expect(text).toContain(letters('Only in English.'));
  }
});

test('paragraphs of a long text are merged and split where the reader is, and the focus stays', async ({
  api,
  documentPage,
  page,
}) => {
  const paragraphs = Array.from({ length: 320 }, (_, index) => `هذه الفقرة رقم ${index + 1}.`);
  const id = await api.add(paragraphs.join('\n\n'), { translate: false });
  await documentPage.open(id);
  await documentPage.tabTo(documentPage.sentence(1));
  for (let step = 1; step < 12; step += 1) await page.keyboard.press('ArrowDown');
  await expect(documentPage.sentence(12)).toBeFocused();
  const rowOf = (number: number) =>
    page.locator('[data-row]').filter({ has: documentPage.sentence(number) });
  await page.keyboard.press('Alt+o');
  await expect(rowOf(11).locator('[data-segment]')).toHaveCount(2);
  await expect(documentPage.sentence(12)).toBeFocused();
  await expect(rowOf(13)).toHaveAttribute('data-row', '11');
  await page.keyboard.press('Alt+p');
  await expect(rowOf(11).locator('[data-segment]')).toHaveCount(1);
  await expect(documentPage.sentence(12)).toBeFocused();
  await page.keyboard.press('Alt+o');
  await page.keyboard.press('Alt+m');
  await page.keyboard.press('Alt+j');
  await expect(rowOf(11).locator('[data-segment]')).toHaveCount(1);
  await expect(documentPage.sentence(11)).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect
    .poll(async () => (await api.read(id)).document.blocks.map(({ segments }) => segments.length))
    .toEqual(paragraphs.map(() => 1));
});
