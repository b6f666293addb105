'use client';

import { type RefObject, useEffect } from 'react';
import type { DocumentSession } from '../session/document-session';
import { firstRowBelow } from './first-row-below';
import { readingLine } from './reading-line';

/** A row that was brought to the line is not always there to the pixel; the gap before it is larger. */
const WITHIN_GAP = 12;

/** Tells the session which block the reader sees first, whenever the page has been scrolled. */
export function useReadingPlace(
  area: RefObject<HTMLElement | null>,
  { reading }: DocumentSession,
): void {
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const index = area.current && firstRowBelow(area.current, readingLine() + WITHIN_GAP);
      if (index !== null) reading.see(index);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [area, reading]);
}
