import { expect, type Locator, type Page } from '@playwright/test';
import type { MessageKey, Translator } from '@/lib/i18n';

/** Finding and replacing, in the bar that hangs above the text. */
export class FindBar {
  constructor(
    readonly page: Page,
    readonly words: Translator,
  ) {}

  get bar(): Locator {
    return this.page.getByRole('search', { name: this.words('document.find.label') });
  }

  get field(): Locator {
    return this.bar.getByRole('searchbox', { name: this.words('document.find.label') });
  }

  /** By the keys, from wherever the focus is. */
  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+f');
    await expect(this.field).toBeFocused();
  }

  async look(text: string): Promise<void> {
    await this.field.fill(text);
  }

  async expectCount(at: number, total: number): Promise<void> {
    await expect(this.bar.getByRole('status')).toHaveText(
      this.words('document.find.count', { at, total }),
    );
  }

  async expectNothing(): Promise<void> {
    await expect(this.bar.getByRole('status')).toHaveText(this.words('document.find.none'));
  }

  async lookIn(where: 'both' | 'source' | 'target'): Promise<void> {
    const name = this.words('document.find.where');
    await this.bar.getByRole('combobox', { name }).selectOption(where);
  }

  button(key: MessageKey): Locator {
    return this.bar.getByRole('button', { name: this.words(key), exact: true });
  }

  /** Says what the found words are replaced by, and opens the list of what would change. */
  async preview(replacement: string): Promise<Locator> {
    const by = this.bar.getByRole('textbox', { name: this.words('document.find.by') });
    if (!(await by.isVisible())) await this.button('document.find.replace').click();
    await by.fill(replacement);
    await this.button('document.find.preview').click();
    const name = this.words('document.find.previewTitle');
    const sheet = this.page.getByRole('dialog', { name });
    await expect(sheet).toBeVisible();
    return sheet;
  }

  /** The words that are marked on the page now as the one found and looked at. */
  async current(): Promise<string> {
    return await this.page.evaluate(() =>
      [...(CSS.highlights.get('found-current') ?? [])].map((range) => range.toString()).join('|'),
    );
  }
}
