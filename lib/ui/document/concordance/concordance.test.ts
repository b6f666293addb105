import { describe, expect, it } from 'vitest';
import type { Block, BlockId } from '@/lib/document';
import { SegmentBoard } from '../model/segment-board';
import { buildSegment, segmentId } from '../testing/build-blocks';
import { Concordance } from './concordance';
import { formOf } from './word-spans';

const PAIRS = [
  ['افتتحت الوزارة مكتبةً جديدة.', 'The ministry opened a new library.'],
  ['وفي المكتبـــة كتب، وللمكتبة باب.', 'In the Library are books.'],
  ['هذا سطر آخر.', 'The library’s door is another line.'],
  ['زرت مكتبة.', 'I went there.'],
] as const;

function aDocument(pairs: readonly (readonly [string, string])[] = PAIRS) {
  const block: Block = {
    id: 'b1' as BlockId,
    kind: 'paragraph',
    level: null,
    marker: null,
    hasDateline: false,
    segments: pairs.map(([source, target], index) => buildSegment(index + 1, { source, target })),
  };
  const board = new SegmentBoard([block]);
  const find = (side: 'source' | 'target', word: string, signal = new AbortController().signal) =>
    concordance.find(side, formOf(word), signal);
  const concordance = new Concordance(board);
  return { block, board, find };
}

const numbers = (found: readonly { readonly number: number }[]) =>
  found.map(({ number }) => number);

describe('Concordance', () => {
  it('finds an Arabic word in every spelling and with what is written before it, its own form first', async () => {
    const found = await aDocument().find('source', 'مكتبة');
    expect(found).toEqual([
      { id: segmentId(1), number: 1, spans: [[15, 21]], isExact: true },
      { id: segmentId(4), number: 4, spans: [[4, 9]], isExact: true },
      {
        id: segmentId(2),
        number: 2,
        spans: [
          [4, 14],
          [20, 28],
        ],
        isExact: false,
      },
    ]);
  });

  it('finds an English word in small letters and capitals', async () => {
    expect(numbers(await aDocument().find('target', 'Library'))).toEqual([1, 2, 3]);
    expect(await aDocument().find('target', 'mosque')).toEqual([]);
  });

  it('finds what was written since, and no longer what is gone', async () => {
    const { board, find } = aDocument();
    await find('target', 'library');
    board.change(segmentId(2), { draft: { target: 'Gone.', state: 'edited', revision: 1 } });
    board.change(segmentId(4), { draft: { target: 'A library.', state: 'edited', revision: 1 } });
    expect(numbers(await find('target', 'library'))).toEqual([1, 3, 4]);
  });

  it('does not find a sentence that is gone', async () => {
    const { board, find, block } = aDocument();
    await find('source', 'مكتبة');
    board.replaceAll([{ ...block, segments: block.segments.slice(1) }]);
    expect(numbers(await find('source', 'مكتبة'))).toEqual([3, 1]);
  });

  it('can be stopped, and goes on where it was', async () => {
    const leaving = new AbortController();
    const many = Array.from({ length: 30_000 }, (_, index) => [`جملة رقم ${index}.`, ''] as const);
    const { find } = aDocument(many);
    const asked = find('source', 'رقم', leaving.signal);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    expect(await find('source', 'رقم')).toHaveLength(30_000);
  });
});
