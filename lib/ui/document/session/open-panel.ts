import type { SegmentId } from '@/lib/document';
import type { Origin, WordPlace } from '../concordance/word-place';
import type { Query } from '../find/matcher';

/** A panel that lies over the page; one at a time. */
export type OpenPanel =
  | { readonly kind: 'history'; readonly id: SegmentId }
  | { readonly kind: 'alternatives'; readonly id: SegmentId }
  | {
      readonly kind: 'concordance';
      readonly id: SegmentId;
      readonly word: WordPlace | null;
      readonly origin: Origin | null;
    }
  | { readonly kind: 'steps' }
  | { readonly kind: 'replace'; readonly query: Query; readonly replacement: string };
