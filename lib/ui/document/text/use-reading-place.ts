'use client';

import { type RefObject, useEffect } from 'react';
import type { DocumentSession } from '../session/document-session';
import { firstRowBelow } from './first-row-below';

/** Height of what lies over the top of the text, in CSS pixels. */
const BAR = 72;

/** Tells the session which block the reader sees first, whenever the page has been scrolled. */
export function useReadingPlace(
  area: RefObject<HTMLElement | null>,
  { reading }: DocumentSession,
): void {
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const index = area.current && firstRowBelow(area.current, BAR);
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
