import { expect, test } from './fixtures';
import { ARTICLE } from './fixtures/article';

test('three sentences are put right without a mouse', async ({
  api,
  documentPage,
  page,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const before = await api.segments(id);
  await documentPage.open(id);
  const { keyboard } = page;

  // By Tab alone to the text, as the page's order of focus has it.
  await documentPage.tabTo(documentPage.sentence(1));
  await keyboard.press('Enter');
  await expect(documentPage.editor(1)).toBeFocused();
  await checkAccessibility();
  await documentPage.replaceText('A new library in the old town');
  await keyboard.press('ControlOrMeta+Enter');

  // Reviewed, and the next sentence is being written in.
  await expect(documentPage.editor(2)).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' (corrected)');
  await keyboard.press('Escape');
  await expect(documentPage.sentence(2)).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(documentPage.sentence(3)).toBeFocused();
  await keyboard.press('Enter');
  await documentPage.replaceText('The minister spoke of 4,500 books.');
  await keyboard.press('Escape');
  await documentPage.expectSaved();
  const [first, second, third] = await api.segments(id);
  expect(first).toMatchObject({ target: 'A new library in the old town', state: 'reviewed' });
  expect(second).toMatchObject({ target: `${before[1]?.target} (corrected)`, state: 'edited' });
  expect(third).toMatchObject({ target: 'The minister spoke of 4,500 books.', state: 'edited' });

  // Undo goes back over sentences, redo forth again.
  await keyboard.press('ControlOrMeta+z');
  await expect(documentPage.sentence(3)).toHaveText(before[2]?.target ?? '');
  await keyboard.press('ControlOrMeta+z');
  await expect(documentPage.sentence(2)).toHaveText(before[1]?.target ?? '');
  await keyboard.press('ControlOrMeta+Shift+z');
  await expect(documentPage.sentence(2)).toHaveText(`${before[1]?.target} (corrected)`);
  await keyboard.press('ControlOrMeta+Shift+z');
  await expect(documentPage.sentence(3)).toHaveText('The minister spoke of 4,500 books.');

  // Back to the machine's words, and that can be undone too.
  await keyboard.press('Alt+z');
  await expect(documentPage.sentence(3)).toHaveText(before[2]?.machine ?? '');
  await documentPage.expectSaved();
  expect(await api.segment(id, 3)).toMatchObject({ state: 'machine' });
  await keyboard.press('ControlOrMeta+z');
  await documentPage.expectSaved();
  expect(await api.segment(id, 3)).toMatchObject({
    target: 'The minister spoke of 4,500 books.',
    state: 'edited',
  });
});

test('the help sheet opens with a question mark and gives the focus back', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE, { translate: false });
  await documentPage.open(id);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: words('help.title') });
  await expect(sheet).toBeVisible();
  await checkAccessibility();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});
