import { z } from 'zod';
import { SEGMENT_STATES } from '@/lib/document';

export const journalEntry = z.object({
  revision: z.number().int(),
  target: z.string(),
  state: z.enum(SEGMENT_STATES),
  /** Texts that were sent and perhaps arrived, oldest first. */
  sent: z.array(z.string()).default([]),
});

/** A text on its way to the server: what was written, over which revision. */
export type JournalEntry = Readonly<z.infer<typeof journalEntry>>;
