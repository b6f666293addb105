import { expect, type Locator, type Page } from '@playwright/test';
import type { Translator } from '@/lib/i18n';

/** A file as a person would have it on the desk. */
export interface DeskFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A text file in UTF-8. */
export function textFile(name: string, text: string): DeskFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** The list of documents, and the ways into it. */
export class LibraryPage {
  constructor(
    readonly page: Page,
    readonly words: Translator,
  ) {}

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(
      this.page.getByRole('heading', { level: 1, name: this.words('library.title') }),
    ).toBeVisible();
  }

  get pasteField(): Locator {
    return this.page.getByRole('textbox', { name: this.words('library.add.paste') });
  }

  get failure(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  get titleField(): Locator {
    return this.page.getByRole('textbox', { name: this.words('library.list.newTitle') });
  }

  /** The row of a document. */
  item(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.link(title) });
  }

  link(title: string): Locator {
    return this.page.getByRole('link', { name: title, exact: true });
  }

  /** Puts a text into the field and opens it. */
  async openPasted(text: string): Promise<void> {
    await this.pasteField.fill(text);
    await this.button('library.add.open').click();
  }

  /** By the file chooser that the button opens. */
  async choose(file: DeskFile): Promise<void> {
    const opening = this.page.waitForEvent('filechooser');
    await this.button('library.add.choose').click();
    await (await opening).setFiles(file);
  }

  /** Drops files in the middle of the page. */
  async drop(...files: readonly DeskFile[]): Promise<void> {
    const plain = files.map(({ name, mimeType, buffer }) => ({
      name,
      type: mimeType,
      bytes: [...buffer],
    }));
    const dataTransfer = await this.page.evaluateHandle((sent) => {
      const carried = new DataTransfer();
      for (const { name, type, bytes } of sent)
        carried.items.add(new File([new Uint8Array(bytes)], name, { type }));
      return carried;
    }, plain);
    const main = this.page.getByRole('main');
    await main.dispatchEvent('dragenter', { dataTransfer });
    await main.dispatchEvent('dragover', { dataTransfer });
    await expect(this.page.getByText(this.words('library.add.dropNow'))).toBeVisible();
    await main.dispatchEvent('drop', { dataTransfer });
  }

  /** Pastes where no field has the focus. */
  async pasteAnywhere(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }, text);
  }

  async openSample(): Promise<void> {
    await this.button('library.add.sample').click();
  }

  async rename(title: string, newTitle: string): Promise<void> {
    const name = this.words('library.list.renameNamed', { title });
    await this.page.getByRole('button', { name, exact: true }).click();
    await expect(this.titleField).toBeFocused();
    await this.page.keyboard.insertText(newTitle);
    await this.page.keyboard.press('Enter');
  }

  async delete(title: string): Promise<void> {
    const name = this.words('library.list.deleteNamed', { title });
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Takes the last deletion back by the message that tells of it. */
  async undoDeletion(title: string): Promise<void> {
    const message = this.page
      .getByRole('listitem')
      .filter({ hasText: this.words('library.list.deleted', { title }) });
    await message.getByRole('button', { name: this.words('site.undo'), exact: true }).click();
  }

  private button(key: Parameters<Translator>[0]): Locator {
    return this.page.getByRole('button', { name: this.words(key), exact: true });
  }
}
