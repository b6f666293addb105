import { z } from 'zod';
import type { SegmentId } from '@/lib/document';
import { request } from '../../http/request';
import type { WordPair } from './word-pairs';

const span = z.tuple([z.number(), z.number()]);
const answer = z.object({
  target: z.string(),
  words: z.array(z.object({ source: span, target: span })),
});

/** Sentences whose word pairs are remembered. */
const KEPT = 200;

/** The word pairs of sentences, asked for once for each text. */
export class Alignments {
  readonly #known = new Map<SegmentId, Promise<z.infer<typeof answer> | null>>();

  /**
   * @param target the text as it is shown
   * @param signal ends the question, when this is the first to ask
   * @returns no pairs while the server has another text, or cannot say
   */
  async of(id: SegmentId, target: string, signal?: AbortSignal): Promise<readonly WordPair[]> {
    const known = await this.#ask(id, signal);
    if (known?.target === target) return known.words;
    // Another text by now: what is known of the old one is of no use, and the next look asks anew.
    this.#known.delete(id);
    return [];
  }

  #ask(id: SegmentId, signal?: AbortSignal): Promise<z.infer<typeof answer> | null> {
    const known = this.#known.get(id);
    if (known) return known;
    const asked = request(`/api/segments/${id}/alignment`, signal ? { signal } : {})
      .then((body) => answer.parse(body))
      .catch(() => null);
    this.#known.set(id, asked);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest) this.#known.delete(oldest);
    return asked;
  }
}
