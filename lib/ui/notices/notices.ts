import { z } from 'zod';
import type { ImportNotice } from '@/lib/document';

/** Each by its own name, so that a new one that is forgotten here does not compile. */
const CODES = {
  ENCODING_GUESSED: 'ENCODING_GUESSED',
  CONTROLS_REMOVED: 'CONTROLS_REMOVED',
  SURROGATES_REPLACED: 'SURROGATES_REPLACED',
  ADDRESSES_LEFT_OUT: 'ADDRESSES_LEFT_OUT',
  MOSTLY_NOT_ARABIC: 'MOSTLY_NOT_ARABIC',
  LONG_LINES_SPLIT: 'LONG_LINES_SPLIT',
} as const satisfies { [Code in ImportNotice['code']]: Code };

const notice = z.object({
  code: z.enum(CODES),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What the importer changed or noticed while it read a text. */
export const noticesSchema = z.array(notice);
export type Notices = z.infer<typeof noticesSchema>;
