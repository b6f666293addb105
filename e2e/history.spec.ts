import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ARTICLE } from './fixtures/article';

test('every version of a sentence is kept, told apart by its words, and can be had back', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const machine = await api.segment(id, 3);
  await documentPage.open(id);
  const versions = [
    'The ministry opened a new public library on Saturday.',
    'The ministry opened a new library in the old town on Saturday.',
  ] as const;
  for (const text of versions) {
    await documentPage.correct(3, text);
    await documentPage.expectSaved();
  }

  await documentPage.sentence(3).focus();
  await page.keyboard.press('Alt+h');
  const sheet = page.getByRole('dialog', { name: words('document.history.title', { number: 3 }) });
  await expect(sheet).toBeVisible();
  const items = sheet.getByRole('listitem');
  await expect(items).toHaveCount(3);
  await expect(sheet).toContainText(machine.source.trim());
  await checkAccessibility();

  // Latest first, each against the one before.
  const [latest, first, ofMachine] = [items.nth(0), items.nth(1), items.nth(2)];
  await expect(latest).toContainText(words('document.history.current'));
  await expect(latest).toContainText(words('document.history.person'));
  expect(await textOf(latest, 'deletion')).toEqual(['public ']);
  expect(await textOf(latest, 'insertion')).toEqual(['in the old town ']);
  await expect(first).toContainText(words('states.edited'));
  await expect(ofMachine).toContainText(words('document.history.machine'));
  await expect(ofMachine).toContainText(machine.target);
  await expect(ofMachine.getByRole('insertion')).toHaveCount(0);

  await first.getByRole('button', { name: words('document.history.restore') }).click();
  await expect(sheet).toBeHidden();
  await expect(documentPage.sentence(3)).toHaveText(versions[0]);
  await expect(documentPage.sentence(3)).toBeFocused();
  await documentPage.expectSaved();
  expect(await api.segment(id, 3)).toMatchObject({ target: versions[0], state: 'edited' });

  // The restored one is a version of its own: nothing of the history went.
  await openByMenu(page, documentPage.sentence(3), [
    words('document.sentenceTools.more'),
    words('document.sentenceTools.history'),
  ]);
  await expect(items).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(documentPage.sentence(3)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(documentPage.sentence(3)).toHaveText(versions[1]);
  await documentPage.expectSaved();
});

test('the machine’s version comes back as the machine’s', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const { target } = await api.segment(id, 4);
  await documentPage.open(id);
  await documentPage.correct(4, 'He spoke of 4,500 books and a hundred computers.');
  await documentPage.expectSaved();
  await documentPage.sentence(4).focus();
  await page.keyboard.press('Alt+h');
  const sheet = page.getByRole('dialog', { name: words('document.history.title', { number: 4 }) });
  await sheet
    .getByRole('listitem')
    .last()
    .getByRole('button', { name: words('document.history.restore') })
    .click();
  await documentPage.expectSaved();
  expect(await api.segment(id, 4)).toMatchObject({ target, state: 'machine' });
});

/** The words that a version took away or added, stretch by stretch. */
async function textOf(version: Locator, role: 'deletion' | 'insertion'): Promise<string[]> {
  return await version.getByRole(role).allTextContents();
}

async function openByMenu(
  page: Page,
  sentence: Locator,
  [button, item]: readonly [string, string],
): Promise<void> {
  await sentence.click();
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
