'use client';

import { type RefObject, useEffect } from 'react';
import type { Finder } from './finder';

/** Marks what was found in the rows that are drawn, without touching them: by the browser's highlights. */
export function useHighlights(area: RefObject<HTMLElement | null>, finder: Finder): void {
  useEffect(() => {
    const element = area.current;
    if (!element || !('highlights' in CSS)) return;
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { all, current } = drawnRanges(element, finder);
      CSS.highlights.set('found', new Highlight(...all));
      CSS.highlights.set('found-current', new Highlight(...current));
    };
    const drawSoon = () => {
      frame ||= requestAnimationFrame(draw);
    };
    // Rows come and go while one scrolls, and texts change while one writes.
    const observer = new MutationObserver(drawSoon);
    const onFound = () => {
      observer.disconnect();
      if (finder.found.get().matches.length > 0)
        observer.observe(element, { childList: true, characterData: true, subtree: true });
      drawSoon();
    };
    const stopListening = finder.found.subscribe(onFound);
    return () => {
      stopListening();
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-current');
    };
  }, [area, finder]);
}

function drawnRanges(area: HTMLElement, finder: Finder): { all: Range[]; current: Range[] } {
  const { matches } = finder.found.get();
  const { matcher, current } = finder;
  const all: Range[] = [];
  const here: Range[] = [];
  if (!matcher || !current) return { all, current: here };
  const wanted = new Set(matches.map(({ id, side }) => `${side} ${id}`));
  const nth = matches
    .filter(({ id, side }) => id === current.id && side === current.side)
    .indexOf(current);
  for (const sentence of area.querySelectorAll<HTMLElement>('[data-segment], [data-source]')) {
    const { segment, source } = sentence.dataset;
    const side = segment === undefined ? 'source' : 'target';
    if (!wanted.has(`${side} ${segment ?? source}`)) continue;
    const ranges = textRanges(sentence, matcher);
    all.push(...ranges);
    const isHere = side === current.side && (segment ?? source) === current.id;
    if (isHere) here.push(...ranges.slice(nth, nth + 1));
  }
  return { all, current: here };
}

/** The text as it is drawn: without vowel signs, when the reader wants none. */
function textRanges(
  sentence: HTMLElement,
  matcher: NonNullable<Finder['matcher']>,
): globalThis.Range[] {
  const text = sentence.firstChild;
  if (!(text instanceof Text)) return [];
  return matcher(text.data).map(({ start, end }) => {
    const range = window.document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  });
}
