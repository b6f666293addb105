import type { SegmentId } from '@/lib/document';
import { inSlices } from './in-slices';
import { wordsOf } from './word-spans';

/**
 * In which sentences each word of one language stands. What it knows of a sentence may be of an earlier
 * text: whoever asks looks into the sentence itself before believing it.
 */
export class WordIndex {
  readonly #textOf: (id: SegmentId) => string | undefined;
  /** The text that each sentence had when it was read last. */
  readonly #read = new Map<SegmentId, string>();
  readonly #places = new Map<string, SegmentId[]>();

  constructor(textOf: (id: SegmentId) => string | undefined) {
    this.#textOf = textOf;
  }

  /** Reads the sentences that are new or have another text by now; what was read before it was aborted stays. */
  async update(ids: readonly SegmentId[], signal: AbortSignal): Promise<void> {
    await inSlices(ids, (id) => this.#take(id), signal);
  }

  stands(form: string): boolean {
    return this.#places.has(form);
  }

  /** Sentences that have, or had, one of these words; each once, in no order. */
  sentencesWith(forms: readonly string[]): Set<SegmentId> {
    return new Set(forms.flatMap((form) => this.#places.get(form) ?? []));
  }

  #take(id: SegmentId): void {
    const text = this.#textOf(id);
    if (text === undefined || this.#read.get(id) === text) return;
    this.#read.set(id, text);
    for (const form of new Set(wordsOf(text).map((word) => word.form))) {
      const places = this.#places.get(form);
      if (places) places.push(id);
      else this.#places.set(form, [id]);
    }
  }
}
