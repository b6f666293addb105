import type { SegmentId } from '@/lib/document';
import type { SegmentBoard } from '../model/segment-board';
import { Signal } from '../model/signal';
import { findMatches, type Match, type SIDES } from './find-matches';
import { type Matcher, matcherOf, type Query } from './matcher';

/** What is looked for, and in which of the two languages. */
export interface Search extends Query {
  readonly where: (typeof SIDES)[number];
}

/** What was found, and at which of it the reader is. */
export interface Found {
  readonly matches: readonly Match[];
  /** Index in `matches`; -1 while there are none. */
  readonly at: number;
}

const NOTHING: Found = { matches: [], at: -1 };

/** Looks for words in the whole text, drawn or not. */
export class Finder {
  readonly isOpen = new Signal(false);
  readonly search = new Signal<Search>({ text: '', isPattern: false, where: 'both' });
  readonly found = new Signal<Found>(NOTHING);
  readonly #board: SegmentBoard;
  readonly #show: (id: SegmentId) => void;

  /** @param show brings a sentence into sight */
  constructor(board: SegmentBoard, show: (id: SegmentId) => void) {
    this.#board = board;
    this.#show = show;
  }

  get matcher(): Matcher | null {
    return matcherOf(this.search.get());
  }

  /** The match that is shown now. */
  get current(): Match | undefined {
    const { matches, at } = this.found.get();
    return matches[at];
  }

  /** Looks anew, from where the reader is. @param from the sentence to begin at */
  look(part: Partial<Search>, from: SegmentId | null): void {
    this.search.set({ ...this.search.get(), ...part });
    const { matcher } = this;
    const matches = matcher ? findMatches(this.#board, matcher, this.search.get().where) : [];
    const start = (from && this.#board.entry(from)?.number) ?? 0;
    const next = matches.findIndex(({ id }) => (this.#board.entry(id)?.number ?? 0) >= start);
    this.#goTo(matches, matches.length > 0 ? Math.max(0, next) : -1);
  }

  /** Finds again after the text was cut otherwise, and leaves the reader where they are. */
  lookAgain(): void {
    const { matcher } = this;
    const { at } = this.found.get();
    if (!matcher || at === -1) return;
    const matches = findMatches(this.#board, matcher, this.search.get().where);
    this.found.set({ matches, at: Math.min(at, matches.length - 1) });
  }

  /** Goes to the next match, or the one before (-1), round the ends. */
  step(by: 1 | -1): void {
    const { matches, at } = this.found.get();
    if (matches.length > 0) this.#goTo(matches, (at + by + matches.length) % matches.length);
  }

  close(): void {
    this.isOpen.set(false);
    this.found.set(NOTHING);
  }

  #goTo(matches: readonly Match[], at: number): void {
    this.found.set({ matches, at });
    const match = matches[at];
    if (match) this.#show(match.id);
  }
}
