import type { Block, BlockId, Segment, SegmentId, SegmentState } from '@/lib/document';
import { Signal } from './signal';

/** What a person made of a sentence, or is making. */
export interface Version {
  readonly target: string;
  readonly state: SegmentState;
}

/** A version on its way to the server, and the revision it was written over. */
export interface Draft extends Version {
  readonly revision: number;
}

/** A sentence as the page knows it. */
export interface Entry {
  /** As the server last told it. */
  readonly segment: Segment;
  /** What was written here and the server has not acknowledged yet; null when there is nothing. */
  readonly draft: Draft | null;
  /** Somebody else's text, when theirs and ours were written at once; null otherwise. */
  readonly conflict: Segment | null;
  readonly blockId: BlockId;
  /** 1 for the first sentence of the document. */
  readonly number: number;
}

/** What the reader sees of a sentence: their own words before the server's. */
export function shown({ draft, segment }: Entry): Version {
  return draft ?? segment;
}

/** All sentences of a document in reading order, each with its own listeners. */
export class SegmentBoard {
  readonly #entries = new Map<SegmentId, Signal<Entry>>();
  #order: readonly SegmentId[] = [];

  constructor(blocks: readonly Block[]) {
    this.replaceAll(blocks);
  }

  /** Takes the whole text anew, or the rest of it: drafts and listeners of known sentences stay. */
  replaceAll(blocks: readonly Block[]): void {
    const order: SegmentId[] = [];
    for (const block of blocks)
      for (const segment of block.segments) {
        order.push(segment.id);
        this.#take(segment, block.id, order.length);
      }
    this.#order = order;
  }

  /**
   * Takes another cut of the text. Sentences that are gone keep their entry, which an undo needs, and
   * have no place among the others any more.
   *
   * @param fresh the blocks whose sentences come from the server just now; the others' are known
   */
  recut(blocks: readonly Block[], fresh: ReadonlySet<BlockId>): void {
    const order: SegmentId[] = [];
    for (const block of blocks)
      for (const segment of block.segments) {
        order.push(segment.id);
        const known = this.#entries.get(segment.id);
        if (!known || fresh.has(block.id)) this.#take(segment, block.id, order.length);
        else this.#place(known, block.id, order.length);
      }
    this.#order = order;
  }

  /** Whether the sentence has a place in the text. */
  isHere(id: SegmentId): boolean {
    const number = this.entry(id)?.number;
    return number !== undefined && this.#order[number - 1] === id;
  }

  /** Takes what the server says changed. Sentences that are not on the page yet come with their text. */
  apply(segments: readonly Segment[]): void {
    for (const segment of segments) {
      const signal = this.#entries.get(segment.id);
      const known = signal?.get();
      // An answer to a save may overtake the event of an earlier one, and the other way round.
      if (signal && known && segment.revision >= known.segment.revision)
        signal.set({ ...known, segment: plain(segment) });
    }
  }

  change(id: SegmentId, part: Partial<Pick<Entry, 'draft' | 'conflict'>>): void {
    const signal = this.#entries.get(id);
    if (signal) signal.set({ ...signal.get(), ...part });
  }

  /** @returns undefined for a sentence that is not on the page */
  signal(id: SegmentId): Signal<Entry> | undefined {
    return this.#entries.get(id);
  }

  entry(id: SegmentId): Entry | undefined {
    return this.#entries.get(id)?.get();
  }

  /** The sentence `by` places after this one (before it, when negative); undefined past either end. */
  neighbour(id: SegmentId, by: number): SegmentId | undefined {
    const number = this.entry(id)?.number;
    return number === undefined ? undefined : this.#order[number - 1 + by];
  }

  /** The first sentence after this one that is meant, going on from the beginning behind the last. */
  find(after: SegmentId, isMeant: (entry: Entry) => boolean): SegmentId | undefined {
    const start = this.entry(after)?.number ?? 0;
    const order = [...this.#order.slice(start), ...this.#order.slice(0, start)];
    return order.find((id) => {
      const entry = this.entry(id);
      return entry !== undefined && isMeant(entry);
    });
  }

  /** All sentences in reading order. */
  get ids(): readonly SegmentId[] {
    return this.#order;
  }

  get first(): SegmentId | undefined {
    return this.#order[0];
  }

  #place(signal: Signal<Entry>, blockId: BlockId, number: number): void {
    const known = signal.get();
    if (known.blockId !== blockId || known.number !== number)
      signal.set({ ...known, blockId, number });
  }

  #take(segment: Segment, blockId: BlockId, number: number): void {
    const signal = this.#entries.get(segment.id);
    if (!signal) {
      const entry = { segment, draft: null, conflict: null, blockId, number };
      this.#entries.set(segment.id, new Signal<Entry>(entry));
      return;
    }
    const known = signal.get();
    const newer = segment.revision >= known.segment.revision ? plain(segment) : known.segment;
    signal.set({ ...known, segment: newer, blockId, number });
  }
}

/** An event's segment carries its block; an entry keeps that apart. */
function plain(segment: Segment): Segment {
  const { id, source, target, machine, state, revision, score, flag, pending } = segment;
  return { id, source, target, machine, state, revision, score, flag, pending };
}
