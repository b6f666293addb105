import type { SegmentId } from '@/lib/document';
import type { Alignment } from '../engine/machine';
import type { WordPair } from './word-pairs';

/** Sentences whose word pairs are remembered. */
const KEPT = 200;

type Ask = (id: SegmentId, signal: AbortSignal | undefined) => Promise<Alignment>;

/** The word pairs of sentences, asked for once for each text. */
export class Alignments {
  readonly #ask: Ask;
  readonly #known = new Map<SegmentId, Promise<Alignment | null>>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /**
   * @param target the text as it is shown
   * @param signal ends the question, when this is the first to ask
   * @returns no pairs while the machine has another text, or cannot say
   */
  async of(id: SegmentId, target: string, signal?: AbortSignal): Promise<readonly WordPair[]> {
    const known = await this.#get(id, signal);
    if (known?.target === target) return known.words;
    // Another text by now: what is known of the old one is of no use, and the next look asks anew.
    this.#known.delete(id);
    return [];
  }

  #get(id: SegmentId, signal: AbortSignal | undefined): Promise<Alignment | null> {
    const known = this.#known.get(id);
    if (known) return known;
    const asked = this.#ask(id, signal).catch(() => null);
    this.#known.set(id, asked);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest) this.#known.delete(oldest);
    return asked;
  }
}
