import type { SegmentId } from '@/lib/document';
import { formsWithProclitics } from '@/lib/text';
import { type SegmentBoard, shown } from '../model/segment-board';
import type { Side, Span } from '../words/word-pairs';
import { inSlices } from './in-slices';
import { WordIndex } from './word-index';
import { wordsOf } from './word-spans';

/** A sentence that has a word. */
export interface Occurrence {
  readonly id: SegmentId;
  readonly number: number;
  /** Where the word stands in the sentence, on the side it was looked for. */
  readonly spans: readonly Span[];
  /** Whether it stands there in the form that was looked for, without another word written together with it. */
  readonly isExact: boolean;
}

/** Where a document's words stand. Nothing is read before the first question. */
export class Concordance {
  readonly #board: SegmentBoard;
  readonly #indexes: Readonly<Record<Side, WordIndex>>;

  constructor(board: SegmentBoard) {
    this.#board = board;
    this.#indexes = {
      source: new WordIndex((id) => this.textOf(id, 'source')),
      target: new WordIndex((id) => this.textOf(id, 'target')),
    };
  }

  /** The text as the reader sees it. */
  textOf(id: SegmentId, side: Side): string | undefined {
    const entry = this.#board.entry(id);
    return entry && (side === 'source' ? entry.segment.source : shown(entry).target);
  }

  /**
   * Finds a word all over the text, drawn or not; an Arabic one also with و ف ب ك ل and the article.
   *
   * @param form as `formOf` gives it
   * @returns sentences with the form itself first, then the others, both in reading order
   * @throws the signal's reason when it is aborted
   */
  async find(side: Side, form: string, signal: AbortSignal): Promise<Occurrence[]> {
    const index = this.#indexes[side];
    await index.update(this.#board.ids, signal);
    const forms =
      side === 'source'
        ? new Set(formsWithProclitics(form, (other) => index.stands(other)))
        : new Set([form]);
    const found: Occurrence[] = [];
    const look = (id: SegmentId) => {
      const occurrence = this.#lookInto(id, side, form, forms);
      if (occurrence) found.push(occurrence);
    };
    await inSlices(index.sentencesWith([...forms]), look, signal);
    return found.sort((a, b) => Number(b.isExact) - Number(a.isExact) || a.number - b.number);
  }

  #lookInto(
    id: SegmentId,
    side: Side,
    form: string,
    forms: ReadonlySet<string>,
  ): Occurrence | undefined {
    const number = this.#board.entry(id)?.number;
    // The index may know a sentence that was merged with another one since.
    if (number === undefined || this.#board.ids[number - 1] !== id) return undefined;
    const words = wordsOf(this.textOf(id, side) ?? '').filter((word) => forms.has(word.form));
    if (words.length === 0) return undefined;
    return {
      id,
      number,
      spans: words.map(({ span }) => span),
      isExact: words.some((word) => word.form === form),
    };
  }
}
