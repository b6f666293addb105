const BULLET = /^[-*+•·▪◦●‣–—]$/;
const NUMBER = /^\d{1,9}[.)]$/;

/** A list marker as Markdown knows it, or null for one that it does not know, e.g. "(1)" or "أ)". */
export function markdownMarker(marker: string | null): string | null {
  if (marker === null) return null;
  if (BULLET.test(marker)) return '-';
  return NUMBER.test(marker) ? marker : null;
}

/**
 * How far the items of a list are moved in, in spaces. An item is never deeper than one level below
 * the item before it, because four spaces without a list around them would make code.
 */
export class ListIndent {
  /** Where the text of the open items begins, outermost first. */
  #offsets: number[] = [];

  /** An item of this level begins. @returns the space before its marker */
  open(level: number, marker: string): number {
    const depth = Math.min(level, this.#offsets.length + 1);
    const indent = this.#offsets[depth - 2] ?? 0;
    this.#offsets = [...this.#offsets.slice(0, depth - 1), indent + marker.length + 1];
    return indent;
  }

  /** The space before more text of the innermost item; 0 outside of lists. */
  get text(): number {
    return this.#offsets.at(-1) ?? 0;
  }

  /** Something else than an item stands here. */
  close(): void {
    this.#offsets = [];
  }
}
