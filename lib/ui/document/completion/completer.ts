import type { SegmentId } from '@/lib/document';
import { Signal } from '../model/signal';
import { later } from '../session/later';
import type { Ghost } from './ghost';

/** A pause in typing this long asks the machine how to go on. */
const PAUSE = 450;

/** Where somebody writes: the sentence, and its text on both sides of the caret. */
export interface WritingPlace {
  readonly id: SegmentId;
  readonly prefix: string;
  readonly rest: string;
}

type Ask = (id: SegmentId, prefix: string, signal: AbortSignal) => Promise<string>;

/** Offers the rest of a sentence while one writes it. One offer at a time; a newer key ends the last. */
export class Completer {
  readonly ghost = new Signal<Ghost | null>(null);
  readonly #ask: Ask;
  #cancel = () => {};
  /** Where the machine was asked, or will be after the pause. */
  #asked: WritingPlace | null = null;
  /** The sentence in which offers were waved away. */
  #unwanted: SegmentId | null = null;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Something was typed. At the end of the text the machine goes on by itself after a pause. */
  typed(place: WritingPlace): void {
    this.clear();
    const { id, prefix, rest } = place;
    if (rest.trim() !== '' || prefix.trim() === '' || this.#unwanted === id) return;
    this.#asked = place;
    this.#cancel = later(() => this.ask(place), PAUSE);
  }

  /** Asks at once: at any place of the text, whose rest the offer would replace. */
  ask(place: WritingPlace): void {
    this.clear();
    this.#asked = place;
    const { id, prefix, rest } = place;
    const leaving = new AbortController();
    this.#cancel = () => leaving.abort();
    this.#ask(id, prefix, leaving.signal)
      .then((text) => {
        if (leaving.signal.aborted || text.trim() === '' || text === rest) return;
        this.ghost.set({ id, prefix, rest, text });
      })
      // An offer that does not come is none; the sentence is as good as it was.
      .catch(() => {});
  }

  /** The caret is here, or in no place to write: what is offered or asked for another place is taken back. */
  moved(place: WritingPlace | null): void {
    const meant = this.ghost.get() ?? this.#asked;
    if (meant && place?.prefix !== meant.prefix) this.clear();
  }

  /** Waves the offer away, and all that would come by themselves in this sentence. */
  dismiss(): void {
    this.#unwanted = this.ghost.get()?.id ?? null;
    this.clear();
  }

  /** Takes back the offer and the question. */
  clear(): void {
    this.#cancel();
    this.#cancel = () => {};
    this.#asked = null;
    this.ghost.set(null);
  }

  /** Another sentence is written in: what was waved away in the last one does not count there. */
  begin(): void {
    this.#unwanted = null;
    this.clear();
  }
}
