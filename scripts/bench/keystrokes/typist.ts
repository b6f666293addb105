import type { DocumentPage } from '../../../e2e/pages/document-page';
import { CountedKeys } from './counted-keys';
import { planCorrection } from './plan-correction';

/** What a correction took. */
export interface Effort {
  readonly keys: number;
  readonly way: 'none' | 'edit' | 'rewrite';
  /** How often an offer of the machine was taken, and how many letters came by it. */
  readonly taken: number;
  readonly lettersTaken: number;
}

/** Longest wait for an offer after a word, in milliseconds: the page's own pause and the model's time. */
const PATIENCE = 5_000;

/** A stretch this short is typed sooner than one looks at an offer. */
const WORTH_A_LOOK = 4;

/**
 * A person at the keyboard who knows what each sentence is to say, corrects it in the page in few keys,
 * and makes no slips. With help, the typist pauses after each word that is written at the end of the text,
 * asks once (Tab) where words are missing within it, and takes of an offer what is right: all of it, or
 * word by word. Without, no offer ever comes.
 */
export class Typist {
  readonly #document: DocumentPage;
  readonly #helped: boolean;

  constructor(document: DocumentPage, { helped }: { helped: boolean }) {
    this.#document = document;
    this.#helped = helped;
  }

  /** @param number of the sentence, which the machine translated and nobody has touched */
  async correct(number: number, machine: string, reference: string): Promise<Effort> {
    const keys = new CountedKeys(this.#document.page);
    const plan = planCorrection(machine, reference);
    if (plan.way === 'none') return { keys: 0, way: 'none', taken: 0, lettersTaken: 0 };
    await this.#document.sentence(number).focus();
    await keys.press('Enter');
    await keys.press('ControlOrMeta+Home');
    const changes =
      plan.way === 'edit'
        ? plan.changes
        : [{ start: plan.from, end: machine.length, text: reference.slice(plan.from) }];
    const lettersTaken: number[] = [];
    let shift = 0;
    for (const { start, end, text } of changes) {
      if ((await this.#text()) === reference) break;
      await this.#move(keys, start + shift, '');
      if (end === machine.length && end > start) await keys.press('ControlOrMeta+Shift+End');
      else await this.#move(keys, end + shift, 'Shift+');
      if (text === '') await keys.press('Delete');
      else lettersTaken.push(...(await this.#write(keys, text, reference)));
      shift += text.length - (end - start);
    }
    const now = await this.#text();
    if (now !== reference)
      throw new Error(`sentence ${number} reads "${now}" instead of "${reference}"`);
    await keys.press('Escape');
    return {
      keys: keys.count,
      way: plan.way,
      taken: lettersTaken.length,
      lettersTaken: lettersTaken.reduce((sum, letters) => sum + letters, 0),
    };
  }

  /**
   * Writes words that are missing, in the place of what is marked.
   *
   * @returns letters of each offer that was taken
   */
  async #write(keys: CountedKeys, text: string, reference: string): Promise<number[]> {
    const taken: number[] = [];
    let rest = text;
    let hasAsked = false;
    while (rest !== '') {
      const word = nextWord(rest);
      await keys.type(word);
      rest = rest.slice(word.length);
      if (!this.#helped || rest.trim().length < WORTH_A_LOOK) continue;
      const atEnd = (await this.#caret()) === (await this.#text()).length;
      if (!atEnd && hasAsked) continue;
      let offer = await this.#offerAfter(async () => {
        if (!atEnd) await keys.press('Tab');
      });
      hasAsked = true;
      while (offer !== '') {
        const missing = reference.slice(await this.#caret());
        const whole = offer === missing;
        const next = whole ? offer : nextWord(offer);
        if (!whole && !beginsWithWord(rest, next)) break;
        await keys.press(whole ? 'Tab' : 'Control+ArrowRight');
        taken.push(next.length);
        if (whole) return taken;
        rest = rest.slice(next.length);
        offer = await this.#standingOffer();
      }
    }
    // A key that moves the caret would take a word of it instead.
    if ((await this.#standingOffer()) !== '') await keys.press('Escape');
    return taken;
  }

  /** By words, then by letters, as far as it goes. @param held keys that are held down meanwhile */
  async #move(keys: CountedKeys, goal: number, held: '' | 'Shift+'): Promise<void> {
    for (;;) {
      const caret = await this.#caret();
      if (caret === goal) return;
      const [word = ''] =
        /^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u.exec((await this.#text()).slice(caret)) ?? [];
      if (caret > goal) await keys.press(`${held}ArrowLeft`);
      else if (caret + word.length <= goal + 2 && word.length > 2)
        await keys.press(`${held}ControlOrMeta+ArrowRight`);
      else await keys.press(`${held}ArrowRight`);
      if ((await this.#caret()) === caret) throw new Error(`the caret stays at ${caret}`);
    }
  }

  /** Waits until the machine has said how it would go on from here. */
  async #offerAfter(ask: () => Promise<void>): Promise<string> {
    const answered = this.#document.page
      .waitForResponse((answer) => answer.url().endsWith('/completion'), { timeout: PATIENCE })
      .catch(() => null);
    await ask();
    await answered;
    return await this.#standingOffer();
  }

  /** The offer as it is to be seen now. */
  async #standingOffer(): Promise<string> {
    await this.#document.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return await this.#editor((element) => element.getAttribute('data-ghost') ?? '');
  }

  async #text(): Promise<string> {
    return await this.#editor((element) => element.textContent ?? '');
  }

  /** Where the caret is, or the end that moves of what is marked. */
  async #caret(): Promise<number> {
    return await this.#editor((element) => {
      const selection = window.getSelection();
      if (!selection?.focusNode) return 0;
      const range = window.document.createRange();
      range.selectNodeContents(element);
      range.setEnd(selection.focusNode, selection.focusOffset);
      return range.toString().length;
    });
  }

  async #editor<Value>(read: (element: Element) => Value): Promise<Value> {
    return await this.#document.page.locator('[data-mode="editing"]').evaluate(read);
  }
}

/** The first word of a text with the space before it. */
function nextWord(text: string): string {
  return /^\s*\S+/.exec(text)?.[0] ?? text;
}

function beginsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && /^(\s|$)/.test(text.slice(word.length));
}
