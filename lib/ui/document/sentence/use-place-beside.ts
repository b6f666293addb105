'use client';

import { type RefObject, useLayoutEffect } from 'react';
import type { SegmentId } from '@/lib/document';

/** Sets an element beside the first line of a sentence of its row, by `--beside` in pixels. */
export function usePlaceBeside(ref: RefObject<HTMLElement | null>, id: SegmentId): void {
  useLayoutEffect(() => {
    const row = ref.current?.closest('[data-row]');
    const sentence = row?.querySelector(`[data-segment="${id}"]`);
    const [line] = sentence?.getClientRects() ?? [];
    if (!row || !line) return;
    const top = line.top - row.getBoundingClientRect().top;
    ref.current?.style.setProperty('--beside', `${Math.max(0, Math.round(top))}px`);
  }, [ref, id]);
}
