import { expect } from '@playwright/test';
import type { MuwaziApi } from '../fixtures/api';
import type { DocumentPage } from '../pages/document-page';
import type { TypedWord } from './write-for';

/** What became of the words that one writer typed. */
export interface Account {
  /** Words that stand nowhere: not in the text, not in its history, not in a conflict. */
  readonly lost: readonly TypedWord[];
  /** Sentences of which the page shows both texts, for the writer to choose from. */
  readonly conflicts: readonly number[];
  /** Sentences that the page shows otherwise than the server has them, without a word about it. */
  readonly astray: readonly number[];
}

/**
 * Looks for every word of a writer on the server and on the writer's own page.
 *
 * @param sentences how many the document has, each in a block of its own
 */
export async function accountFor(
  api: MuwaziApi,
  document: DocumentPage,
  typed: readonly TypedWord[],
  sentences: number,
): Promise<Account> {
  await expectSettled(document);
  const segments = await api.segments(document.id);
  const lost: TypedWord[] = [];
  const conflicts: number[] = [];
  const astray: number[] = [];
  for (let number = 1; number <= sentences; number += 1) {
    const segment = segments[number - 1];
    if (!segment) throw new Error(`the document has no sentence ${number}`);
    const saved = (await api.revisions(segment.id)).map(({ target }) => target);
    const shown = await document.conflictOf(number).locator('[lang="en"]').allTextContents();
    if (shown.length > 0) conflicts.push(number);
    const [mine, theirs] = shown;
    if (theirs !== undefined && !saved.includes(theirs)) astray.push(number);
    if (mine === undefined && (await textOf(document, number)) !== segment.target)
      astray.push(number);
    const texts = [segment.target, ...saved, mine ?? ''];
    lost.push(...typed.filter(({ sentence, word }) => sentence === number && !stands(word, texts)));
  }
  return { lost, conflicts, astray };
}

/** Until all is on the server, or waits for a person's choice. */
async function expectSettled({ saveStatus, words }: DocumentPage): Promise<void> {
  const ends = [words('document.save.saved'), words('document.save.conflict')];
  await expect.poll(async () => ends.includes((await saveStatus.textContent()) ?? '')).toBe(true);
}

async function textOf(document: DocumentPage, number: number): Promise<string> {
  return (await document.anySentence(number).textContent()) ?? '';
}

/** Whole, but maybe with a word of the other writer's right behind it, who wrote in the same place. */
function stands(word: string, texts: readonly string[]): boolean {
  const whole = new RegExp(`${word}(?!\\d)`);
  return texts.some((text) => whole.test(text));
}
