import type { SegmentId } from '@/lib/document';
import type { Query } from '../find/matcher';

/** A panel that lies over the page; one at a time. */
export type OpenPanel =
  | { readonly kind: 'history'; readonly id: SegmentId }
  | { readonly kind: 'alternatives'; readonly id: SegmentId }
  | { readonly kind: 'replace'; readonly query: Query; readonly replacement: string };
