import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  BLOCK_KINDS,
  type EditCommand,
  MACHINE_STATES,
  SEGMENT_FLAGS,
  SEGMENT_STATES,
  type SegmentContent,
} from '@/lib/document';
import { blockId, segmentId } from './ids';

const offset = z.number().int().min(0);
const newSegmentId = segmentId.default(() => segmentId.parse(randomUUID()));
const newBlockId = blockId.default(() => blockId.parse(randomUUID()));

/** What an inverse brings back. Nothing that a person wrote waits for the machine. */
const content = z
  .object({
    target: z.string(),
    machine: z.string().nullable(),
    state: z.enum(SEGMENT_STATES),
    revision: offset,
    score: z.number().min(0).max(1).nullable(),
    flag: z.enum(SEGMENT_FLAGS).nullable(),
    pending: z.boolean(),
  })
  .transform(
    (given): SegmentContent => ({
      ...given,
      pending: given.pending && MACHINE_STATES.some((state) => state === given.state),
    }),
  );
const shell = z.object({
  kind: z.enum(BLOCK_KINDS),
  level: z.number().int().min(1).nullable(),
  marker: z.string().max(100).nullable(),
  hasDateline: z.boolean(),
});
const gap = z.string().max(100).exactOptional();
const hasDateline = z.boolean().exactOptional();
const contents = z.tuple([content, content]).readonly().exactOptional();

/** A change of how a document is cut, as it comes from outside; ids of what is new may be left out. */
export const editCommand = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('split-segment'),
    segmentId,
    at: offset,
    targetAt: offset.exactOptional(),
    newId: newSegmentId,
    contents,
    hasDateline,
  }),
  z.object({
    kind: z.literal('merge-segments'),
    firstId: segmentId,
    secondId: segmentId,
    content: content.exactOptional(),
    hasDateline,
  }),
  z.object({
    kind: z.literal('split-block'),
    blockId,
    at: offset,
    newId: newBlockId,
    shell: shell.exactOptional(),
    gap,
  }),
  z.object({ kind: z.literal('merge-blocks'), firstId: blockId, secondId: blockId, gap }),
  z.object({
    kind: z.literal('move-boundary'),
    firstId: segmentId,
    secondId: segmentId,
    side: z.enum(['source', 'target']),
    at: offset,
    contents,
    hasDateline,
  }),
  z.object({
    kind: z.literal('add-segment'),
    blockId,
    at: offset,
    newId: newSegmentId,
    content: content.exactOptional(),
    hasDateline,
  }),
  z.object({ kind: z.literal('remove-segment'), segmentId, hasDateline }),
]) satisfies z.ZodType<EditCommand>;
