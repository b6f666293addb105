import { expect, test } from './fixtures';
import { longArticle } from './fixtures/article';
import { ConcordanceSheet } from './pages/concordance-sheet';

/** A word in several forms, far enough apart that not all are in sight. */
const TEXT = [
  'الماء في المدينة',
  'افتتحت البلدية مكتبة جديدة أمس.',
  ...Array.from({ length: 40 }, (_, index) => `هذه الفقرة رقم ${index + 1} لا تذكرها.`),
  'والمكتبـة مفتوحة لطلاب المدرسة. وقال المدير إن للمكتبة بابا واحدا.',
  'في المَكتَبة كتب كثيرة.',
].join('\n\n');

test('a word shows where else it stands, by the keyboard alone', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(TEXT);
  await api.translated(id);
  await documentPage.open(id);
  const sheet = new ConcordanceSheet(page, words);
  await documentPage.tabTo(documentPage.sentence(1));
  await page.keyboard.press('ArrowDown');
  await expect(documentPage.sentence(2)).toBeFocused();

  // The words of the Arabic are gone through as they are read: to the left.
  await page.keyboard.press('Alt+c');
  await expect(sheet.word('افتتحت')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(sheet.word('مكتبة')).toBeFocused();

  // The word itself comes first, then the sentences that have it with something before it.
  await expect(sheet.occurrences).toHaveCount(4);
  const marked = (index: number) => sheet.marks(index, 'ar');
  await expect(marked(0)).toHaveText('مكتبة');
  await expect(marked(1)).toHaveText('والمكتبـة');
  await expect(marked(2)).toHaveText('للمكتبة');
  await expect(marked(3)).toHaveText('المَكتَبة');
  await expect(sheet.renderings.first()).toBeVisible();
  await expect(sheet.marks(0, 'en').first()).toBeVisible();
  await checkAccessibility();

  await page.keyboard.press('Escape');
  await expect(documentPage.sentence(2)).toBeFocused();

  // A chosen place is gone to.
  await page.keyboard.press('Alt+c');
  await sheet.choose('مكتبة');
  await sheet.occurrences.nth(2).press('Enter');
  await expect(sheet.dialog).toBeHidden();
  await expect(documentPage.sentence(44)).toBeFocused();
  await expect(documentPage.sentence(44)).toBeInViewport();
});

test('the word at the caret, and the word under the pointer', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(TEXT, { translate: false });
  for (const [number, target] of [
    [2, 'The city opened a new library yesterday.'],
    [43, 'The library is open to pupils.'],
    [44, 'The head said that the Library has one door.'],
  ] as const)
    await api.correct(await api.segment(id, number), target);
  await documentPage.open(id);
  const sheet = new ConcordanceSheet(page, words);

  const editor = await documentPage.beginCorrecting(2);
  await page.keyboard.press('End');
  for (let letters = 'ary yesterday.'.length; letters > 0; letters -= 1)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+c');
  await expect(sheet.word('library')).toBeChecked();
  await expect(sheet.occurrences).toHaveCount(3);
  await expect(sheet.marks(2, 'en')).toHaveText('Library');
  await page.keyboard.press('Escape');
  await expect(editor).toBeFocused();
  await page.keyboard.type('-');
  await expect(editor).toHaveText('The city opened a new libr-ary yesterday.');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Escape');

  // The pointer rests on the last Arabic word of a sentence: its first letter is far left.
  const { source } = await api.segment(id, 1);
  const box = await documentPage.source(source).boundingBox();
  if (!box) throw new Error('the title is not on the screen');
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.waitForTimeout(300);
  await page.keyboard.press('Alt+c');
  await expect(sheet.word('المدينة')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(sheet.dialog).toBeHidden();

  // And by the menu of the sentence's tools.
  await documentPage.source(source).click();
  await documentPage.button('document.sentenceTools.more').click();
  await page.getByRole('menuitem', { name: words('document.concordance.title') }).click();
  await expect(sheet.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(documentPage.sentence(1)).toBeFocused();
});

test('it sees the whole of a long text, drawn or not', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(longArticle(600), { translate: false });
  await documentPage.open(id);
  const sheet = new ConcordanceSheet(page, words);
  await documentPage.tabTo(documentPage.sentence(1));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+c');
  await sheet.choose('الخبير');
  await expect(sheet.dialog.getByRole('status')).toHaveText(
    words('document.concordance.found', { count: 600 }),
  );
  const more = words('document.concordance.more', { count: 30 });
  await sheet.dialog.getByRole('button', { name: more }).click();
  await expect(sheet.occurrences).toHaveCount(60);
  await sheet.occurrences.nth(59).click();
  // The title is one sentence, each paragraph two.
  await expect(documentPage.sentence(120)).toBeFocused();
  await expect(documentPage.sentence(120)).toBeInViewport();
});
