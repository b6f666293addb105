import { z } from 'zod';
import {
  BLOCK_KINDS,
  type BlockId,
  SEGMENT_FLAGS,
  SEGMENT_STATES,
  type Segment,
  type SegmentId,
} from '@/lib/document';

/** What the server answers is parsed once, here. */
export const segmentSchema = z.object({
  id: z.custom<SegmentId>((value) => typeof value === 'string'),
  source: z.string(),
  target: z.string(),
  machine: z.string().nullable(),
  state: z.enum(SEGMENT_STATES),
  revision: z.number(),
  score: z.number().nullable(),
  flag: z.enum(SEGMENT_FLAGS).nullable(),
  pending: z.boolean(),
}) satisfies z.ZodType<Segment>;

const JOB_STATUSES = ['queued', 'running', 'done', 'cancelled', 'failed'] as const;

/** What the page shows of a translation job. */
export const jobSchema = z.object({
  status: z.enum(JOB_STATUSES),
  total: z.number(),
  done: z.number(),
  wordsDone: z.number(),
  millisecondsActive: z.number(),
  error: z.string().nullable(),
});
export type Job = Readonly<z.infer<typeof jobSchema>>;

export const countsSchema = z.object({
  untranslated: z.number(),
  machine: z.number(),
  memory: z.number(),
  edited: z.number(),
  reviewed: z.number(),
  total: z.number(),
  pending: z.number(),
});

const segmentId = z.custom<SegmentId>((value) => typeof value === 'string');
const blockId = z.custom<BlockId>((value) => typeof value === 'string');

const blockSchema = z.object({
  id: blockId,
  kind: z.enum(BLOCK_KINDS),
  level: z.number().nullable(),
  marker: z.string().nullable(),
  hasDateline: z.boolean(),
  segments: z.array(segmentSchema),
});

/** What was cut otherwise: blocks concerned, each whole, and what is gone. */
export const cutSchema = z.object({
  blocks: z
    .array(blockSchema.extend({ after: blockId.nullable(), changeNumber: z.number() }))
    .default([]),
  removed: z
    .object({
      blocks: z.array(blockId),
      segments: z.array(z.object({ id: segmentId, into: segmentId.nullable() })),
    })
    .default({ blocks: [], segments: [] }),
});
export type CutNews = z.infer<typeof cutSchema>;

/** One event of the change stream. */
export const changesSchema = z.object({
  changeNumber: z.number(),
  segments: z.array(segmentSchema),
  ...cutSchema.shape,
  counts: countsSchema,
  job: jobSchema.nullable(),
});
export type Changes = z.infer<typeof changesSchema>;

/** The whole document, for what did not come with the page. */
export const documentAnswer = z.object({
  document: z.object({ changeNumber: z.number(), blocks: z.array(blockSchema) }),
});
