'use client';

import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Block } from '@/lib/document';
import { usePart } from '../model/use-signal';
import { useSession } from '../session/session-context';
import { BlockRow } from './block-row';
import { readingLine } from './reading-line';
import { rowHeight } from './row-height';
import { useRowMeasure } from './use-row-measure';

interface Props {
  readonly blocks: readonly Block[];
  readonly titleInText: boolean;
}

/** Rows drawn without being seen, above and below. */
const OVERSCAN = 6;

/**
 * The blocks that are in sight, of however many there are. The row with the selected sentence stays
 * drawn wherever the reader scrolls, so that the focus is never lost.
 */
export function VirtualRows({ blocks, titleInText }: Props) {
  const session = useSession();
  const { selection } = session;
  const list = useRef<HTMLDivElement>(null);
  const measure = useRowMeasure(list);
  // Asked for all rows below whenever one turns out taller than guessed.
  const heights = useMemo(() => blocks.map((b) => rowHeight(b, measure)), [blocks, measure]);
  const pinned = useSelectedRow(blocks);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [line, setLine] = useState(0);
  useLayoutEffect(() => {
    setLine(readingLine());
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(top + window.scrollY);
  }, []);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (pinned === null || seen.includes(pinned) || pinned >= blocks.length) return seen;
      return [...seen, pinned].sort((a, b) => a - b);
    },
    [pinned, blocks.length],
  );
  const virtual = useWindowVirtualizer<Element>({
    count: blocks.length,
    estimateSize: (index) => heights[index] ?? 0,
    getItemKey: (index) => blocks[index]?.id ?? index,
    overscan: OVERSCAN,
    initialRect: { width: 1280, height: 900 },
    // As the server drew them, wherever the browser has scrolled to before the scripts ran.
    initialOffset: 0,
    scrollMargin,
    scrollPaddingStart: line,
    rangeExtractor,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another measure makes all heights guesses again
  useLayoutEffect(() => {
    virtual.measure();
    for (const row of list.current?.children ?? []) virtual.measureElement(row);
  }, [virtual, measure]);
  useEffect(() => {
    if (pinned === null || selection.now.get().mode === 'resting') return;
    const drawn = list.current?.querySelector(`[data-index="${pinned}"]`);
    const { top = -1, bottom = 0 } = drawn?.getBoundingClientRect() ?? {};
    if (top > window.innerHeight || bottom < 0) virtual.scrollToIndex(pinned, { align: 'center' });
  }, [virtual, pinned, selection]);
  useEffect(() => {
    session.showRow = (index, align) => virtual.scrollToIndex(index, { align });
  }, [session, virtual]);
  return (
    <div
      ref={list}
      className="virtual-rows"
      style={{ blockSize: virtual.getTotalSize() }}
      data-rows
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const block = blocks[index];
        return (
          block && (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="virtual-row"
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <BlockRow block={block} index={index} isTitle={titleInText && index === 0} />
            </div>
          )
        );
      })}
    </div>
  );
}

/** @returns index of the row with the sentence that Tab comes to */
function useSelectedRow(blocks: readonly Block[]): number | null {
  const { board, selection } = useSession();
  const id = usePart(selection.now, (now) => now.id);
  const rows = useMemo(() => new Map(blocks.map((block, index) => [block.id, index])), [blocks]);
  const blockId = id === null ? undefined : board.entry(id)?.blockId;
  return blockId === undefined ? null : (rows.get(blockId) ?? null);
}
