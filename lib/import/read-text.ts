import type { ImportedBlock, ImportNotice } from '@/lib/document';

/** What the reader of a format finds in a text. */
export interface ReadText {
  /** The title the text names outside its first heading. */
  readonly title?: string | undefined;
  /** "YYYY-MM-DD" from the head of the text, or null. */
  readonly date: string | null;
  readonly blocks: readonly ImportedBlock[];
  readonly notices: readonly ImportNotice[];
}
