'use client';

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useView } from '../../view/view-provider';
import type { RowMeasure } from './row-height';

/** In rem: see styles/reading.css, which these follow. */
const ARABIC_SIZE = 1.3125;
const LINE_HEIGHTS = { compact: 1.65, normal: 1.95, airy: 2.3 } as const;
const ROW_GAP = 1.75;
const GUTTER = 4;
const NARROW = 768;
const REM = 16;

/** What the height of rows follows from, for the window and the view settings of now. */
export function useRowMeasure(list: RefObject<HTMLElement | null>): RowMeasure {
  const { view } = useView();
  const [width, setWidth] = useState(1000);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  const { size, lines } = view;
  return useMemo(() => {
    const font = (ARABIC_SIZE * REM * size) / 100;
    const stacked = width < NARROW;
    return {
      column: stacked ? width : (width - GUTTER * REM) / 2,
      line: font * LINE_HEIGHTS[lines],
      letter: font * 0.4,
      gap: ROW_GAP * REM,
      stacked,
    };
  }, [width, size, lines]);
}
