import type { Page } from '@playwright/test';

/** A keyboard that counts. A key pressed together with others is one key press. */
export class CountedKeys {
  #count = 0;

  constructor(readonly page: Page) {}

  get count(): number {
    return this.#count;
  }

  async press(key: string): Promise<void> {
    this.#count += 1;
    await this.page.keyboard.press(key);
  }

  /** Types a text letter by letter. */
  async type(text: string): Promise<void> {
    this.#count += text.length;
    await this.page.keyboard.type(text);
  }
}
