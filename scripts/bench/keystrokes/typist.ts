import type { DocumentPage } from '../../../e2e/pages/document-page';
import { CountedKeys } from './counted-keys';
import { type Change, planCorrection } from './plan-correction';

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

/**
 * A person at the keyboard who knows what each sentence is to say, corrects it in the page in few keys,
 * and makes no slips. With help, the typist pauses after each word that is written at the end of the text
 * and takes what the machine offers as far as it is right; without, the offers never come.
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
    const taken =
      plan.way === 'edit'
        ? await this.#edit(keys, plan.changes)
        : await this.#rewrite(keys, plan.from, reference);
    const now = await this.#text();
    if (now !== reference)
      throw new Error(`sentence ${number} reads "${now}" instead of "${reference}"`);
    await keys.press('Escape');
    return { keys: keys.count, way: plan.way, ...taken };
  }

  async #edit(keys: CountedKeys, changes: readonly Change[]) {
    let shift = 0;
    for (const { start, end, text } of changes) {
      await this.#move(keys, start + shift, '');
      if (end > start) await this.#move(keys, end + shift, 'Shift+');
      if (text === '') await keys.press('Delete');
      else await keys.type(text);
      shift += text.length - (end - start);
    }
    return { taken: 0, lettersTaken: 0 };
  }

  async #rewrite(keys: CountedKeys, from: number, reference: string) {
    await this.#move(keys, from, '');
    await keys.press('ControlOrMeta+Shift+End');
    if (from === reference.length) await keys.press('Delete');
    let written = from;
    let taken = 0;
    let lettersTaken = 0;
    while (written < reference.length) {
      const [word = ''] = /^\s*\S+/.exec(reference.slice(written)) ?? [];
      await keys.type(word);
      written += word.length;
      for (let offer = await this.#offer(); offer !== ''; offer = await this.#standingOffer()) {
        const rest = reference.slice(written);
        const [next = ''] = /^\s*\S+/.exec(offer) ?? [];
        const whole = offer === rest;
        // A word of one letter is typed as fast as it is taken.
        const right = rest.startsWith(next) && /^(\s|$)/.test(rest.slice(next.length));
        if (!whole && !right) break;
        await keys.press(whole ? 'Tab' : 'Control+ArrowRight');
        const got = whole ? offer : next;
        written += got.length;
        taken += 1;
        lettersTaken += got.length;
      }
    }
    return { taken, lettersTaken };
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
  async #offer(): Promise<string> {
    if (!this.#helped) return '';
    const { page } = this.#document;
    await page
      .waitForResponse((answer) => answer.url().endsWith('/completion'), { timeout: PATIENCE })
      .catch(() => null);
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
