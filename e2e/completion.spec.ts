import { expect, type Locator } from '@playwright/test';
import { test } from './fixtures';
import type { MuwaziApi } from './fixtures/api';
import { ARTICLE } from './fixtures/article';
import type { DocumentPage } from './pages/document-page';

/** The beginning of a sentence, which the machine is to go on with. */
const BEGINNING = 'The Ministry of';

test('the machine goes on after a pause, and Tab takes what it offers', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const editor = await beginWith(documentPage, id, BEGINNING);
  const offer = await offered(editor);
  // Those who do not see it hear of it.
  await expect(
    page.getByRole('status').filter({ hasText: words('document.completion.offer') }),
  ).toContainText(offer.trim());
  // An offer is no text yet.
  await expect(editor).toHaveText(BEGINNING);
  await checkAccessibility();

  await page.keyboard.press('Tab');
  await expect(editor).toHaveText(BEGINNING + offer);
  await expect(editor).toBeFocused();
  await expect(editor).not.toHaveAttribute('data-ghost');
  await documentPage.expectSaved();
  expect(await api.segment(id, 3)).toMatchObject({ target: BEGINNING + offer, state: 'edited' });
  // The caret is behind it, and one undo takes back what one key took.
  await page.keyboard.type(' Indeed.');
  await expect(editor).toHaveText(`${BEGINNING}${offer} Indeed.`);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor).toHaveText(BEGINNING);
  await documentPage.expectSaved();
});

test('an offer is taken word by word, or waved away', async ({ api, documentPage, page }) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const editor = await beginWith(documentPage, id, BEGINNING);
  const offer = await offered(editor);
  const [first = ''] = /^\s*\S+/.exec(offer) ?? [];
  await page.keyboard.press('Control+ArrowRight');
  await expect(editor).toHaveText(BEGINNING + first);
  await expect(editor).toHaveAttribute('data-ghost', offer.slice(first.length));

  // Escape takes the offer away and leaves one writing; it comes back only when asked for.
  await page.keyboard.press('Escape');
  await expect(editor).not.toHaveAttribute('data-ghost');
  await expect(editor).toBeFocused();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/completion')) asked.push(request.url());
  });
  await page.keyboard.type(' for');
  await documentPage.expectSaved();
  await expect(editor).toHaveText(`${BEGINNING}${first} for`);
  expect(asked).toEqual([]);
  await page.keyboard.press('Tab');
  await offered(editor);
  expect(asked).toHaveLength(1);

  // Another key goes on writing, and the offer that no longer fits is gone.
  await page.keyboard.type(' x');
  await expect(editor).not.toHaveAttribute('data-ghost');
  await page.keyboard.press('Escape');
  await expect(documentPage.sentence(3)).toBeFocused();
});

test('within a sentence the offer takes the place of the rest', async ({
  api,
  documentPage,
  page,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const rest = ' zzz qqq';
  const editor = await beginWith(documentPage, id, `Yesterday the Ministry${rest}`);
  for (let letter = 0; letter < rest.length; letter += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  const offer = await offered(editor);
  const struck = () =>
    page.evaluate(() => [...(CSS.highlights.get('replaced') ?? [])].map(String).join());
  await expect.poll(struck).toBe(rest);
  await checkAccessibility();
  await page.keyboard.press('Tab');
  await expect(editor).toHaveText(`Yesterday the Ministry${offer.replace(/^ (?= )/, '')}`);
  await expect.poll(struck).toBe('');
  await documentPage.expectSaved();
});

test('Tab keeps its own meaning where nothing was typed', async ({ api, documentPage, page }) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);
  await documentPage.beginCorrecting(3);
  await page.keyboard.press('Tab');
  await expect(documentPage.editor(3)).toHaveCount(0);
});

test('other translations of a sentence are offered, and one of them is taken', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const number = await sentenceWithAlternatives(api, id);
  const { target, source } = await api.segment(id, number);
  await documentPage.open(id);
  await documentPage.sentence(number).focus();
  await page.keyboard.press('Alt+a');
  const sheet = page.getByRole('dialog', { name: words('document.alternatives.title') });
  await expect(sheet).toContainText(source.trim());
  const others = sheet.getByRole('listitem').getByRole('button');
  await expect(others.first()).toBeVisible();
  await checkAccessibility();
  const taken = (await others.first().textContent()) ?? '';
  expect(taken).not.toBe(target);
  await others.first().focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(documentPage.sentence(number)).toHaveText(taken);
  await expect(documentPage.sentence(number)).toBeFocused();
  await documentPage.expectSaved();
  expect(await api.segment(id, number)).toMatchObject({ target: taken, state: 'edited' });
  await page.keyboard.press('ControlOrMeta+z');
  await expect(documentPage.sentence(number)).toHaveText(target);
});

/** Writes a text in the place of the third sentence's, key by key at its end. */
async function beginWith(documentPage: DocumentPage, id: string, text: string): Promise<Locator> {
  await documentPage.open(id);
  const editor = await documentPage.beginCorrecting(3);
  await documentPage.replaceText(text.slice(0, -1));
  await documentPage.page.keyboard.type(text.slice(-1));
  await expect(editor).toHaveText(text);
  return editor;
}

/** Waits for the machine's offer. */
async function offered(editor: Locator): Promise<string> {
  await expect(editor).toHaveAttribute('data-ghost', /\S/);
  return (await editor.getAttribute('data-ghost')) ?? '';
}

/** @returns number of the first sentence of which the machine has another translation */
async function sentenceWithAlternatives(api: MuwaziApi, id: string): Promise<number> {
  for (const [index, segment] of (await api.segments(id)).entries()) {
    const others = await api.alternatives(segment.id);
    if (others.some(({ target }) => target !== segment.target)) return index + 1;
  }
  throw new Error('the machine has one translation only of each sentence');
}
