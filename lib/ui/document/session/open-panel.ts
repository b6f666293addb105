import type { SegmentId } from '@/lib/document';

/** A panel that lies over the page; one at a time. */
export type OpenPanel = { readonly kind: 'history'; readonly id: SegmentId };
