import { expect, test } from './fixtures';
import type { MuwaziApi } from './fixtures/api';
import { longArticle } from './fixtures/article';
import { storedTargets } from './fixtures/stored-targets';

/** Long enough that no machine is done with it before somebody can interrupt it. */
const LONG = longArticle(3_000);

test('the translation shows how far it is and can be stopped, and taken up again', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(LONG);
  await documentPage.open(id);
  await expect(documentPage.progress).toBeVisible();
  await expect(documentPage.sentence(1)).not.toBeEmpty();
  await documentPage.button('document.progress.cancel').click();
  await expect(page.getByText(words('document.progress.cancelled'))).toBeVisible();
  const stopped = await translatedTexts(api, id);
  expect(stopped.size).toBeGreaterThan(0);
  await checkAccessibility();

  await documentPage.button('document.translate.start').click();
  await expect(documentPage.progress).toBeVisible();
  await checkAccessibility();
  await expect
    .poll(async () => (await translatedTexts(api, id)).size)
    .toBeGreaterThan(stopped.size);
  await api.cancel(id);
  await expectNothingTranslatedTwice(api, id, stopped);
  await api.delete(id);
});

test.describe('a server that ends in mid-translation', () => {
  test.use({ requestsFail: true });

  for (const [ending, place] of [
    ['stop', 'البحيرة'],
    ['kill', 'الخزان'],
  ] as const) {
    test(`goes on where it was: ${ending}`, async ({ api, documentPage, server }) => {
      const id = await api.add(longArticle(290, place), { translate: false });
      await documentPage.open(id);
      await api.translate(id);
      await api.begun(id);
      await server[ending]();
      const stored = [...storedTargets(server.dataFolder, id)];
      const kept = new Map(stored.filter(([, target]) => target !== ''));
      expect(kept.size).toBeGreaterThan(0);
      expect(kept.size).toBeLessThan(stored.length);
      await server.start();

      // The page is still open: it finds the server again, and what was missing appears by itself.
      const firstMissing = stored.findIndex(([, target]) => target === '') + 1;
      await expect(documentPage.sentence(firstMissing)).not.toBeEmpty();
      await api.translated(id);
      await expect(documentPage.sentence(stored.length)).not.toBeEmpty();
      await expectNothingTranslatedTwice(api, id, kept);
      await api.delete(id);
    });
  }
});

test('translating again renews the machine’s words and never a person’s', async ({
  api,
  documentPage,
}) => {
  const id = await api.add(longArticle(4));
  await api.translated(id);
  await documentPage.open(id);
  const mine = 'The engineer said that the water in the dam is low.';
  await documentPage.correct(2, mine);
  await documentPage.expectSaved();

  await documentPage.translateAllAgain();
  await expect
    .poll(async () => (await api.segments(id)).filter(({ revision }) => revision >= 1).length)
    .toBe(9);
  await api.translated(id);
  await expect(documentPage.sentence(2)).toHaveText(mine);
  expect(await api.segment(id, 2)).toMatchObject({ target: mine, state: 'edited' });

  await documentPage.translateAgain(3);
  await api.translated(id);
  await expect(documentPage.sentence(3)).not.toBeEmpty();
  expect((await api.segment(id, 3)).state).toBe('machine');
  expect((await api.segment(id, 2)).target).toBe(mine);
});

async function translatedTexts(api: MuwaziApi, id: string): Promise<Map<string, string>> {
  const translated = (await api.segments(id)).filter(({ target }) => target !== '');
  return new Map(translated.map((segment) => [segment.id, segment.target]));
}

/** What had a text keeps it, and the machine wrote each sentence at most once. */
async function expectNothingTranslatedTwice(
  api: MuwaziApi,
  id: string,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const segments = await api.segments(id);
  const rewritten = segments.filter((segment) => {
    const text = before.get(segment.id);
    return text !== undefined && text !== segment.target;
  });
  expect(rewritten).toEqual([]);
  expect(segments.filter(({ revision }) => revision > 1)).toEqual([]);
}
