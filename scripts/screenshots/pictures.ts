import { expect } from '@playwright/test';
import { ConcordanceSheet } from '../../e2e/pages/concordance-sheet';
import type { Stage } from './stage';

/** A picture of the guides or the README: what is done before it is taken. */
export interface Picture {
  /** The file is called so, with the language behind it. */
  readonly name: string;
  /** View settings, as `writeViewSettings` writes them. */
  readonly view: string;
  /** Of the window, in CSS pixels. */
  readonly height: number;
  readonly setUp: (stage: Stage) => Promise<void>;
}

const LIGHT = 'theme=light';

/** All of them; what one writes the next ones show. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'document',
    view: LIGHT,
    height: 690,
    setUp: async ({ document, id }) => {
      await document.open(id);
      await document.beginCorrecting(4);
      await document.expectSaved();
    },
  },
  {
    name: 'library',
    view: LIGHT,
    height: 560,
    setUp: async ({ library }) => await library.open(),
  },
  {
    name: 'reading',
    view: 'theme=sepia&face=amiri',
    height: 620,
    setUp: async ({ document, viewPanel, id }) => {
      await document.open(id);
      await document.beginCorrecting(3);
      await viewPanel.open();
    },
  },
  {
    name: 'alternatives',
    view: LIGHT,
    height: 520,
    setUp: async ({ document, page, words, id }) => {
      await document.open(id);
      await document.sentence(4).focus();
      await page.keyboard.press('Alt+a');
      const sheet = page.getByRole('dialog', { name: words('document.alternatives.title') });
      await expect(sheet.getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'history',
    view: LIGHT,
    height: 560,
    setUp: async ({ document, page, words, id }) => {
      await document.open(id);
      await document.sentence(3).focus();
      await page.keyboard.press('Alt+h');
      const name = words('document.history.title', { number: 3 });
      await expect(page.getByRole('dialog', { name }).getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'find',
    view: LIGHT,
    height: 520,
    setUp: async ({ document, findBar, id }) => {
      await document.open(id);
      await findBar.open();
      await findBar.look('الميناء');
      await findBar.expectCount(1, 2);
      await findBar.button('document.find.replace').click();
    },
  },
  {
    name: 'concordance',
    view: LIGHT,
    height: 600,
    setUp: async ({ document, page, words, id }) => {
      await document.open(id);
      await document.sentence(3).focus();
      await page.keyboard.press('Alt+c');
      const sheet = new ConcordanceSheet(page, words);
      await sheet.choose('القطار');
      await expect(sheet.occurrences.nth(1)).toBeVisible();
      await expect(sheet.renderings.nth(1)).toBeVisible();
    },
  },
  {
    name: 'structure',
    view: LIGHT,
    height: 480,
    setUp: async ({ document, page, id }) => {
      await document.open(id);
      await document.sentence(3).focus();
      await page.keyboard.press('Alt+s');
      await expect(page.getByRole('slider')).toBeFocused();
    },
  },
  {
    name: 'completion',
    view: LIGHT,
    height: 420,
    setUp: async ({ document, page, id }) => {
      await document.open(id);
      const editor = await document.beginCorrecting(4);
      await document.replaceText('The railway is 14.5 kilometres long an');
      await page.keyboard.type('d');
      await expect(editor).toHaveAttribute('data-ghost', /\S/);
    },
  },
];
