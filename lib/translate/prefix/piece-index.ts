/** Pieces of the target vocabulary by their text. Special tokens are not in it. */
export class PieceIndex {
  readonly #texts: readonly string[];
  readonly #sorted: readonly number[];
  readonly #idOf = new Map<string, number>();
  readonly #longest: number;

  /**
   * @param texts piece of each token id; a word begins with ▁
   * @param special ids that stand for no text
   */
  constructor(texts: readonly string[], special: ReadonlySet<number>) {
    this.#texts = texts;
    const ids = texts.flatMap((text, id) => (special.has(id) || text === '' ? [] : [id]));
    for (const id of ids) this.#idOf.set(texts[id] ?? '', id);
    this.#sorted = ids.sort((one, other) => compare(texts[one] ?? '', texts[other] ?? ''));
    this.#longest = Math.max(0, ...ids.map((id) => texts[id]?.length ?? 0));
  }

  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** Pieces that begin with a text, the text itself among them. */
  startingWith(text: string): number[] {
    const found: number[] = [];
    for (let place = this.#firstNotBefore(text); place < this.#sorted.length; place++) {
      const id = this.#sorted[place] ?? 0;
      if (!this.textOf(id).startsWith(text)) break;
      found.push(id);
    }
    return found;
  }

  /** Pieces, shorter than a text, with which it begins. */
  beginningsOf(text: string): number[] {
    const found: number[] = [];
    for (let length = 1; length < Math.min(text.length, this.#longest + 1); length++) {
      const id = this.#idOf.get(text.slice(0, length));
      if (id !== undefined) found.push(id);
    }
    return found;
  }

  #firstNotBefore(text: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.textOf(this.#sorted[middle] ?? 0), text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
