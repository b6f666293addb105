import type { SegmentId } from '@/lib/document';
import type { Side } from './word-pairs';

/** A place in a drawn sentence. */
export interface PlaceInText {
  readonly id: SegmentId;
  readonly side: Side;
  readonly text: Text;
  readonly offset: number;
}

/** @returns null where there is no sentence */
export function placeOf(node: Node | null, offset: number): PlaceInText | null {
  if (!(node instanceof Text)) return null;
  const sentence = node.parentElement?.closest<HTMLElement>('[data-segment], [data-source]');
  if (!sentence) return null;
  const { segment, source } = sentence.dataset;
  // Written there by the sentences' own components.
  const id = (segment ?? source) as SegmentId;
  return { id, side: segment === undefined ? 'source' : 'target', text: node, offset };
}

/** The letters under the pointer. */
export function placeUnder(x: number, y: number): PlaceInText | null {
  const { document } = window;
  if (!('caretPositionFromPoint' in document)) return null;
  const at = document.caretPositionFromPoint(x, y);
  if (!at) return null;
  const place = placeOf(at.offsetNode, at.offset);
  return place && isOver(place, x, y) ? place : null;
}

/** The caret is put to the nearest letter, however far from it the pointer is. */
function isOver({ text }: PlaceInText, x: number, y: number): boolean {
  const rects = [...(text.parentElement?.getClientRects() ?? [])];
  return rects.some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
