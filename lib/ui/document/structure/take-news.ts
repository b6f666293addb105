import type { Block, BlockId } from '@/lib/document';
import type { CutNews } from '../model/answers';

/** The text as it is cut after news of it, and which blocks the news were of. */
export interface Recut {
  readonly blocks: readonly Block[];
  readonly fresh: ReadonlySet<BlockId>;
}

/**
 * Puts blocks that were cut otherwise in their places. News may come twice, and an answer to an edit
 * may overtake the event of an earlier one: what is older than the latest known is left out.
 *
 * @param seen number of the latest change known of each block; brought up to date
 * @returns null when there is nothing new
 */
export function takeNews(
  blocks: readonly Block[],
  { blocks: changed, removed, changeNumber }: CutNews & { readonly changeNumber: number },
  seen: Map<BlockId, number>,
): Recut | null {
  const isNew = (id: BlockId, number: number) => number > (seen.get(id) ?? 0);
  const coming = changed.filter((block) => isNew(block.id, block.changeNumber));
  const known = new Set(blocks.map(({ id }) => id));
  // Not "later than": a change that is told in several events names the one before it at first.
  const going = removed.blocks.filter((id) => known.has(id) && changeNumber >= (seen.get(id) ?? 0));
  if (coming.length === 0 && going.length === 0) return null;
  const fresh = new Set(coming.map(({ id }) => id));
  const gone = new Set([...fresh, ...going]);
  const next = blocks.filter(({ id }) => !gone.has(id));
  for (const { after, changeNumber: number, ...block } of coming) {
    const before = next.findIndex(({ id }) => id === after);
    // The block before it is not on the page yet, and neither is this one's place.
    if (after !== null && before === -1) continue;
    next.splice(before + 1, 0, block);
    seen.set(block.id, number);
  }
  for (const id of going) seen.set(id, changeNumber);
  return { blocks: next, fresh };
}
