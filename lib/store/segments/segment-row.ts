import type { Selectable } from 'kysely';
import type { Segment } from '@/lib/document';
import { PENDING, type StoreSchema } from '../schema';

/** The columns a Segment is made of, and its block. */
export const SEGMENT_COLUMNS = [
  'id',
  'block_id',
  'source',
  'target',
  'machine',
  'state',
  'revision',
  'score',
  'flag',
  'pending',
] as const;

type SegmentRow = Pick<
  Selectable<StoreSchema['segments']>,
  Exclude<(typeof SEGMENT_COLUMNS)[number], 'block_id'>
>;

/** Score and flag speak of the machine's text: while another one stands there they are not shown. */
export function toSegment(row: SegmentRow): Segment {
  const { id, source, target, machine, state, revision, pending } = row;
  const { score, flag } = state === 'machine' ? row : { score: null, flag: null };
  const isPending = pending > PENDING.no;
  return { id, source, target, machine, state, revision, score, flag, pending: isPending };
}
