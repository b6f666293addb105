import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { StoreSchema } from '@/lib/store';

/** Nobody translates the segment, or whoever did has not been heard of since the claim ran out. */
export function isFree(now: number): Expression<SqlBool> {
  const segment = expressionBuilder<StoreSchema, 'segments'>();
  return segment.or([
    segment('segments.claimed_until', 'is', null),
    segment('segments.claimed_until', '<', now),
  ]);
}
