import type { BlockId, Segment, SegmentId } from '@/lib/document';
import { PENDING, type StoreDb } from '../schema';
import { type Author, addRevisions } from '../segments/add-revisions';
import { targetText } from '../segments/target-text';
import { bringBackRevisions, keepRevisions } from './kept-revisions';
import { placeAfter } from './positions';
import type { WrittenEdit } from './write-blocks';

const AUTHOR: Author = 'person';

interface Placed {
  readonly segment: Segment;
  readonly blockId: BlockId;
}

/**
 * Writes segments that are new, changed or in another block. Whatever was cut or worded anew gets a
 * new revision, which makes every result and save that was meant for the old one a stale one.
 */
export async function writeSegments(trx: StoreDb, edit: WrittenEdit): Promise<void> {
  const known = new Map(placed(edit.before).map((one) => [one.segment.id, one]));
  let previous: SegmentId | null = null;
  for (const one of placed(edit.after)) {
    const before = known.get(one.segment.id);
    if (!before) await insertSegment(trx, edit, one, previous);
    else if (before.segment !== one.segment || before.blockId !== one.blockId)
      await updateSegment(trx, edit, before.segment, one);
    previous = one.segment.id;
  }
}

/** Takes out segments that were merged into another, or that a person removed. Their versions are kept. */
export async function dropSegments(trx: StoreDb, edit: WrittenEdit): Promise<void> {
  const { documentId, change } = edit;
  const after = new Set(placed(edit.after).map(({ segment }) => segment.id));
  const before = placed(edit.before);
  for (const [index, { segment }] of before.entries()) {
    const { id } = segment;
    if (after.has(id)) continue;
    const others = [...before.slice(0, index).reverse(), ...before.slice(index + 1)];
    const into = others.find((other) => after.has(other.segment.id))?.segment.id ?? null;
    await keepRevisions(trx, documentId, id);
    await trx.deleteFrom('segments').where('id', '=', id).execute();
    const kind = 'segment' as const;
    await trx
      .insertInto('removals')
      .values({ id, document_id: documentId, kind, into_id: into, change_number: change })
      .execute();
  }
}

async function insertSegment(
  trx: StoreDb,
  { documentId, change }: WrittenEdit,
  { segment, blockId }: Placed,
  previous: SegmentId | null,
): Promise<void> {
  const { id } = segment;
  const position =
    previous === null
      ? await placeAtHead(trx, blockId, documentId)
      : await placeAfter(trx, 'segments', documentId, previous);
  const { numDeletedRows } = await trx
    .deleteFrom('removals')
    .where('id', '=', id)
    .executeTakeFirst();
  const isBack = numDeletedRows > 0n;
  const isUnwritten = segment.state === 'untranslated' && segment.target === '';
  const row = { id, document_id: documentId, block_id: blockId, position, ...columns(segment) };
  await trx
    .insertInto('segments')
    .values({ ...row, change_number: change, revision: 0 })
    .execute();
  const latest = isBack ? await bringBackRevisions(trx, id) : 0;
  if (isBack || !isUnwritten) await addVersion(trx, segment, latest + 1);
}

async function updateSegment(
  trx: StoreDb,
  { change }: WrittenEdit,
  before: Segment,
  { segment, blockId }: Placed,
): Promise<void> {
  await trx
    .updateTable('segments')
    .set({ block_id: blockId, change_number: change })
    .$if(before !== segment, (query) => query.set(columns(segment)))
    .where('id', '=', segment.id)
    .execute();
  const isNew =
    before.source !== segment.source ||
    before.target !== segment.target ||
    before.state !== segment.state;
  if (isNew) await addVersion(trx, segment, before.revision + 1);
}

async function addVersion(trx: StoreDb, segment: Segment, revision: number): Promise<void> {
  const { id: segmentId, target, state } = segment;
  await addRevisions(trx, [
    { segmentId, revision, target: targetText(target), state, author: AUTHOR },
  ]);
  await trx.updateTable('segments').set({ revision }).where('id', '=', segmentId).execute();
}

/** Nobody translates it any longer: what comes of an earlier claim is of another sentence. */
function columns({ source, target, machine, state, score, flag, pending }: Segment) {
  return {
    source,
    target: targetText(target),
    machine: machine === null ? null : targetText(machine),
    state,
    score,
    flag,
    // Somebody looks at it just now.
    pending: pending ? PENDING.first : PENDING.no,
    claimed_by: null,
    claimed_until: null,
  };
}

function placed(blocks: WrittenEdit['after']): Placed[] {
  return blocks.flatMap(({ id, segments }) =>
    segments.map((segment) => ({ segment, blockId: id })),
  );
}

/** Before the block's first segment, and behind the last one of the block before it. */
async function placeAtHead(
  trx: StoreDb,
  blockId: BlockId,
  documentId: WrittenEdit['documentId'],
): Promise<number> {
  const first = trx
    .selectFrom('segments')
    .select('segments.position')
    .where('block_id', '=', blockId)
    .orderBy('segments.position')
    .limit(1);
  const before = await trx
    .selectFrom('segments')
    .select('id')
    .where('document_id', '=', documentId)
    .where('position', '<', first)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return await placeAfter(trx, 'segments', documentId, before?.id ?? null);
}
