import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { ExportFormat } from '@/lib/export';
import type { MessageKey, Translator } from '@/lib/i18n';

interface ExportChoices {
  readonly format: ExportFormat;
  readonly targetOnly?: boolean;
  readonly stacked?: boolean;
}

/** An open document: Arabic and English, and everything one does to the English. */
export class DocumentPage {
  constructor(
    readonly page: Page,
    readonly words: Translator,
  ) {}

  async open(id: string): Promise<void> {
    await this.page.goto(`/documents/${id}`);
    await this.expectOpen();
  }

  /** Waits until a document is shown. @param title its title, when only one will do */
  async expectOpen(title?: string): Promise<void> {
    await this.page.waitForURL(/\/documents\/[0-9a-f-]+/);
    await expect(
      this.page.getByRole('heading', { level: 1, ...(title !== undefined && { name: title }) }),
    ).toBeVisible();
    await expect(this.sentence(1)).toBeVisible();
  }

  get id(): string {
    return /\/documents\/([0-9a-f-]+)/.exec(this.page.url())?.[1] ?? '';
  }

  /** The English of the document's nth sentence, counted from 1. */
  sentence(number: number): Locator {
    return this.page.getByRole('button', {
      name: this.words('document.sentence', { number }),
      exact: true,
    });
  }

  /** The same while it is being written in. */
  editor(number: number): Locator {
    return this.page.getByRole('textbox', { name: this.words('document.editing', { number }) });
  }

  /** The same, whether somebody writes in it here or not. */
  anySentence(number: number): Locator {
    return this.sentence(number).or(this.editor(number));
  }

  /** An Arabic sentence. */
  source(text: string): Locator {
    const area = this.page.getByRole('region', { name: this.words('document.text') });
    return area.getByText(text.trim(), { exact: true });
  }

  /** Where a sentence's block stands on the screen, on its Arabic or its English side. */
  async blockBox(number: number, language: 'ar' | 'en') {
    const row = this.page.locator('[data-row]').filter({ has: this.anySentence(number) });
    const box = await row.locator(`[lang="${language}"]`).first().boundingBox();
    if (!box) throw new Error(`sentence ${number} is not on the screen`);
    return box;
  }

  /** Goes to an element by Tab, as somebody does who has no mouse. */
  async tabTo(goal: Locator): Promise<void> {
    for (let press = 0; press < 30; press += 1) {
      await this.page.keyboard.press('Tab');
      if (await goal.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Tab does not come there');
  }

  /** Clicks into a sentence. */
  async beginCorrecting(number: number): Promise<Locator> {
    await this.sentence(number).click();
    const editor = this.editor(number);
    await expect(editor).toBeFocused();
    return editor;
  }

  /** Replaces the text of a sentence by another, and leaves it. */
  async correct(number: number, text: string): Promise<void> {
    await this.beginCorrecting(number);
    await this.replaceText(text);
    await this.page.keyboard.press('Escape');
  }

  /** Types over the whole text of the sentence being written in. */
  async replaceText(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  async expectSaved(): Promise<void> {
    await expect(this.saveStatus).toHaveText(this.words('document.save.saved'));
  }

  get saveStatus(): Locator {
    return this.page.getByRole('status').filter({ hasText: this.anyOf(SAVE_WORDS) });
  }

  get progress(): Locator {
    return this.page.getByRole('progressbar', { name: this.words('document.progress.label') });
  }

  button(key: MessageKey): Locator {
    return this.page.getByRole('button', { name: this.words(key), exact: true });
  }

  async translateAllAgain(): Promise<void> {
    await this.button('document.menu.label').click();
    const item = this.words('document.translate.machine');
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** By the tools beside the sentence. */
  async translateAgain(number: number): Promise<void> {
    await this.sentence(number).click();
    const tools = this.page.getByRole('toolbar', {
      name: this.words('document.sentenceTools.label'),
    });
    await tools.getByRole('button', { name: this.words('document.translate.segment') }).click();
    await this.page.keyboard.press('Escape');
  }

  /** Two versions of one sentence, to choose from. */
  get conflict(): Locator {
    return this.page.getByRole('group', { name: this.words('document.conflict.label') });
  }

  /** The same beside one sentence, when its block has no other. */
  conflictOf(number: number): Locator {
    return this.page
      .locator('[data-row]')
      .filter({ has: this.anySentence(number) })
      .getByRole('group', { name: this.words('document.conflict.label') });
  }

  /** Downloads the document as it is now. What is not named is as the panel last had it. */
  async export({ format, targetOnly = false, stacked = false }: ExportChoices): Promise<Download> {
    await this.button('document.export.label').click();
    const panel = this.page.getByRole('dialog', { name: this.words('document.export.title') });
    const choose = (key: MessageKey) => panel.getByText(this.words(key), { exact: true }).click();
    await choose(`document.export.${format}`);
    if (targetOnly) await choose('document.export.targetOnly');
    if (stacked) await choose('document.export.stacked');
    const downloading = this.page.waitForEvent('download');
    await panel.getByText(this.words('document.export.download'), { exact: true }).click();
    const download = await downloading;
    await this.page.keyboard.press('Escape');
    return download;
  }

  private anyOf(keys: readonly MessageKey[]): RegExp {
    return new RegExp(
      keys.map((key) => this.words(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    );
  }
}

const SAVE_WORDS = [
  'document.save.saved',
  'document.save.saving',
  'document.save.offline',
  'document.save.refused',
  'document.save.conflict',
] as const satisfies readonly MessageKey[];
