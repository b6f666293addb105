import { z } from 'zod';

const notice = z.object({
  code: z.enum([
    'ENCODING_GUESSED',
    'CONTROLS_REMOVED',
    'SURROGATES_REPLACED',
    'MOSTLY_NOT_ARABIC',
    'LONG_LINES_SPLIT',
  ]),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What the importer changed or noticed while it read a text. */
export const noticesSchema = z.array(notice);
export type Notices = z.infer<typeof noticesSchema>;
