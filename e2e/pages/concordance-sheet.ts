import type { Locator, Page } from '@playwright/test';
import type { Translator } from '@/lib/i18n';

/** Where else a word stands. */
export class ConcordanceSheet {
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    readonly words: Translator,
  ) {
    this.dialog = page.getByRole('dialog', { name: words('document.concordance.title') });
  }

  /** A word of the sentence one came from. */
  word(text: string): Locator {
    return this.dialog.getByRole('radio', { name: text, exact: true });
  }

  /** Clicks a word of that sentence. */
  async choose(text: string): Promise<void> {
    await this.dialog.getByRole('group').getByText(text, { exact: true }).click();
  }

  /** The sentences that have the word, in the order they are shown. */
  get occurrences(): Locator {
    return this.dialog.locator('.concordance-item');
  }

  /** How the word was translated, each way with its count. */
  get renderings(): Locator {
    const section = this.dialog.getByRole('region', {
      name: this.words('document.concordance.renderings'),
    });
    return section.getByRole('listitem');
  }

  /** The marked words of an occurrence on one side. */
  marks(occurrence: number, language: 'ar' | 'en'): Locator {
    return this.occurrences.nth(occurrence).locator(`[lang="${language}"] mark`);
  }
}
