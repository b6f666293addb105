import { expect, test } from './fixtures';
import { ARTICLE, longArticle } from './fixtures/article';
import { markDoubtful } from './fixtures/mark-doubtful';

test('a key goes from one doubtful sentence to the next, and says what is wrong with it', async ({
  api,
  documentPage,
  page,
  server,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const segments = await api.segments(id);
  const doubtful = [3, 6].map((number) => segments[number - 1]?.id ?? '');
  markDoubtful(server.dataFolder, id, doubtful);
  await documentPage.open(id);
  await expect(documentPage.sentence(3)).toHaveAccessibleDescription(
    new RegExp(words('document.flags.low-score')),
  );
  await expect(documentPage.sentence(4)).not.toHaveAccessibleDescription(
    new RegExp(words('document.flags.low-score')),
  );

  await documentPage.sentence(1).focus();
  await page.keyboard.press('Alt+n');
  await expect(documentPage.sentence(3)).toBeFocused();
  await checkAccessibility();
  await page.keyboard.press('Alt+n');
  await expect(documentPage.sentence(6)).toBeFocused();
  // Round the end.
  await page.keyboard.press('Alt+n');
  await expect(documentPage.sentence(3)).toBeFocused();

  // What a person has approved is doubted no more; also while one writes the key goes on.
  await page.keyboard.press('ControlOrMeta+Enter');
  await documentPage.expectSaved();
  await page.keyboard.press('Enter');
  await expect(documentPage.editor(4)).toBeFocused();
  await page.keyboard.press('Alt+n');
  await expect(documentPage.sentence(6)).toBeFocused();
  await page.keyboard.press('Alt+n');
  await expect(documentPage.sentence(6)).toBeFocused();
});

test('the next doubtful sentence is found where no row is drawn yet', async ({
  api,
  documentPage,
  page,
  server,
}) => {
  const id = await api.add(longArticle(350), { translate: false });
  const far = 601;
  const segment = await api.segment(id, far);
  markDoubtful(server.dataFolder, id, [segment.id]);
  await documentPage.open(id);
  await expect(documentPage.sentence(far)).toHaveCount(0);
  await documentPage.sentence(1).focus();
  await expect(async () => {
    await page.keyboard.press('Alt+n');
    await expect(documentPage.sentence(far)).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await expect(documentPage.sentence(far)).toBeInViewport();
});
