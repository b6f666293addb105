import { expect, type Locator, type Page } from '@playwright/test';
import type { MessageKey, Translator } from '@/lib/i18n';

/** The panel in which a reader chooses how the text looks. */
export class ViewPanel {
  constructor(
    readonly page: Page,
    readonly words: Translator,
  ) {}

  async open(): Promise<void> {
    const name = this.words('document.view.label');
    await this.page.getByRole('button', { name, exact: true }).click();
    await expect(this.panel).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.panel).toBeHidden();
  }

  /** Opens it, chooses one value after the other, and closes it. */
  async choose(...values: readonly MessageKey[]): Promise<void> {
    await this.open();
    for (const value of values) {
      await this.panel.getByText(this.words(value), { exact: true }).click();
      await expect(this.option(value)).toBeChecked();
    }
    await this.close();
  }

  /** Turns a setting on or off. */
  async turn(setting: MessageKey, on: boolean): Promise<void> {
    await this.open();
    await this.panel.getByRole('switch', { name: this.words(setting), exact: true }).setChecked(on);
    await this.close();
  }

  option(value: MessageKey): Locator {
    return this.panel.getByRole('radio', { name: this.words(value), exact: true });
  }

  button(key: MessageKey): Locator {
    return this.panel.getByRole('button', { name: this.words(key), exact: true });
  }

  get panel(): Locator {
    return this.page.getByRole('dialog', { name: this.words('document.view.label') });
  }
}
