import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type Block, type BlockId } from '@/lib/document';
import { buildBlocks } from '../testing/build-blocks';
import { takeNews } from './take-news';

const id = (number: number) => `b${number}` as BlockId;
const NONE = { blocks: [], segments: [] };

/** News of blocks as the server tells them. */
function newsOf(before: readonly Block[], after: readonly Block[], changeNumber: number) {
  const kept = new Set(after.map((block) => block.id));
  return {
    changeNumber,
    blocks: after.flatMap((block, index) => {
      if (before.includes(block)) return [];
      const { segments, ...shell } = block;
      const place = { after: after[index - 1]?.id ?? null, changeNumber };
      return [{ ...shell, segments: [...segments], ...place }];
    }),
    removed: {
      blocks: before.filter((block) => !kept.has(block.id)).map((block) => block.id),
      segments: [],
    },
  };
}

describe('takeNews', () => {
  it('follows any cuts of paragraphs, told one by one, twice, or late', () => {
    const cut = fc.record({ merge: fc.boolean(), at: fc.nat(), place: fc.nat() });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 20 }), (cuts) => {
        let server: readonly Block[] = buildBlocks(2, 1, 3, 2);
        let page = server;
        const seen = new Map<BlockId, number>();
        const told: ReturnType<typeof newsOf>[] = [];
        for (const [index, { merge, at, place }] of cuts.entries()) {
          const block = server[at % server.length];
          const next = block && server[server.indexOf(block) + 1];
          if (!block || (merge ? !next : block.segments.length < 2)) continue;
          const command =
            merge && next
              ? ({ kind: 'merge-blocks', firstId: block.id, secondId: next.id } as const)
              : ({
                  kind: 'split-block',
                  blockId: block.id,
                  at: 1 + (place % (block.segments.length - 1)),
                  newId: `n${index}` as BlockId,
                } as const);
          const after = applyEdit(server, command).blocks;
          told.push(newsOf(server, after, index + 1));
          server = after;
          for (const news of told.slice(-2).reverse())
            page = takeNews(page, news, seen)?.blocks ?? page;
          expect(page).toEqual(server);
        }
      }),
    );
  });

  it('says which blocks are fresh, and nothing where nothing is new', () => {
    const blocks = buildBlocks(1, 1);
    const [first] = blocks;
    if (!first) throw new Error('there is a block');
    const seen = new Map<BlockId, number>();
    const news = {
      changeNumber: 4,
      blocks: [{ ...first, segments: [...first.segments], after: null, changeNumber: 4 }],
      removed: NONE,
    };
    expect(takeNews(blocks, news, seen)?.fresh).toEqual(new Set([id(1)]));
    expect(takeNews(blocks, news, seen)).toBeNull();
  });

  it('leaves what stands behind a part of the text that has not come yet', () => {
    const [block] = buildBlocks(1);
    if (!block) throw new Error('there is a block');
    const seen = new Map<BlockId, number>();
    const late = { ...block, segments: [], id: id(9), after: id(8), changeNumber: 2 };
    const recut = takeNews([block], { changeNumber: 2, blocks: [late], removed: NONE }, seen);
    expect(recut?.blocks).toEqual([block]);
    expect(seen.has(id(9))).toBe(false);
  });
});
