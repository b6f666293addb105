import { expect } from '@playwright/test';
import type { DocumentPage } from '../pages/document-page';

/** A word that one writer put behind one sentence, and that is like no other word. */
export interface TypedWord {
  /** 1 for the first sentence. */
  readonly sentence: number;
  readonly word: string;
}

interface Writer {
  /** What the writer's words begin with. */
  readonly name: string;
  readonly milliseconds: number;
  /** Sentences that others write in too. */
  readonly shared: readonly number[];
  /** Sentences that nobody else writes in. */
  readonly own: readonly number[];
  /** @returns 0 to 1, without 1 */
  readonly random: () => number;
}

/** Milliseconds between two keys. */
const BETWEEN_KEYS = 15;
const SHARE_OF_SHARED = 0.5;

/**
 * Writes as one person does who goes from sentence to sentence: puts a word behind each, and now and
 * then settles a conflict by keeping what is theirs. Never takes back a word.
 */
export async function writeFor(document: DocumentPage, writer: Writer): Promise<TypedWord[]> {
  const typed: TypedWord[] = [];
  const end = Date.now() + writer.milliseconds;
  for (let count = 1; Date.now() < end; count += 1) {
    const pool = writer.random() < SHARE_OF_SHARED ? writer.shared : writer.own;
    const sentence = pool[Math.floor(writer.random() * pool.length)];
    if (sentence === undefined) throw new Error('there is no sentence to write in');
    if (writer.random() < 0.3) await keepMine(document, sentence);
    await document.anySentence(sentence).click();
    await expect(document.editor(sentence)).toBeFocused();
    const { keyboard } = document.page;
    await keyboard.press('ControlOrMeta+End');
    const word = `${writer.name}${count}`;
    await keyboard.type(` ${word}`, { delay: BETWEEN_KEYS });
    typed.push({ sentence, word });
    if (writer.random() < 0.5) await keyboard.press('Escape');
  }
  await document.page.keyboard.press('Escape');
  await document.page.keyboard.press('Escape');
  return typed;
}

async function keepMine(document: DocumentPage, sentence: number): Promise<void> {
  const name = document.words('document.conflict.keepMine');
  const button = document.conflictOf(sentence).getByRole('button', { name });
  if (await button.isVisible()) await button.click();
}
