/** A passage between a pair of quotation marks or brackets. */
export interface Span {
  readonly kind: 'quotation' | 'bracket';
  /** Position of the opening mark. */
  readonly open: number;
  /** Position of the closing mark. */
  readonly close: number;
}

type Family = 'double' | 'guillemet' | 'round' | 'square';

const FAMILIES: Readonly<Record<string, Family>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  '(': 'round',
  ')': 'round',
  '[': 'square',
  ']': 'square',
};

/** A line break ends every open pair: a mark forgotten in one line must not swallow the next. */
const LINE_BREAK = /[\n\u2029]/;
const MARK = /[“”„‟"«»()[\]\n\u2029]/g;
const GAP = /[\s([«“،:؛\-–—ـ/]/;

/** Arabic prefixes are written onto the opening mark: بـ«…», و"…". */
const PREFIX = /(?:^|\s)[وفبكل]{1,2}ـ?$/;

/**
 * Whether a mark opens, seen from the text around it. The shape of a quotation mark says little: in
 * Arabic news “ and ” are exchanged as often as not, and " has only one shape.
 */
function looksOpening(text: string, position: number): boolean {
  const before = text[position - 1];
  const after = text[position + 1];
  if (after === undefined || /\s/.test(after)) return false;
  if (before === undefined || GAP.test(before)) return true;
  return PREFIX.test(text.slice(Math.max(0, position - 4), position));
}

/**
 * Pairs quotation marks and brackets, in one pass. A mark without its partner in the same line is
 * no span.
 *
 * @returns spans in the order of their opening marks; they nest and never overlap
 */
export function findSpans(text: string): Span[] {
  const spans: Span[] = [];
  const open: { family: Family; position: number }[] = [];
  const openFamilies: Record<Family, number> = { double: 0, guillemet: 0, round: 0, square: 0 };

  const closeAt = (family: Family, close: number): void => {
    // Whatever was opened inside the pair and never closed is dropped with it.
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      openFamilies[top.family]--;
      if (top.family !== family) continue;
      const kind = family === 'double' || family === 'guillemet' ? 'quotation' : 'bracket';
      spans.push({ kind, open: top.position, close });
      return;
    }
  };

  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (LINE_BREAK.test(mark)) {
      open.length = 0;
      openFamilies.double = openFamilies.guillemet = openFamilies.round = openFamilies.square = 0;
      continue;
    }
    const family = FAMILIES[mark];
    if (family === undefined) continue;
    const isOpen = openFamilies[family] > 0;
    const opens =
      family === 'round' || family === 'square'
        ? mark === '(' || mark === '['
        : isOpen
          ? mark === '«' && looksOpening(text, index)
          : mark === '«' || looksOpening(text, index);
    if (opens) {
      open.push({ family, position: index });
      openFamilies[family]++;
    } else if (isOpen) closeAt(family, index);
  }
  return spans.sort((a, b) => a.open - b.open);
}
