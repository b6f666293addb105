import { z } from 'zod';
import { SEGMENT_STATES, type SegmentId } from '@/lib/document';
import type { Version } from '../model/segment-board';

const version = z.object({ target: z.string(), state: z.enum(SEGMENT_STATES) });
const edit = z.object({
  segmentId: z.custom<SegmentId>((value) => typeof value === 'string'),
  before: version,
  after: version,
  /** Milliseconds, any clock. */
  at: z.number(),
  /** typing: key by key, joined into bursts · step: a whole step of its own. */
  kind: z.enum(['typing', 'step']),
});
const stack = z.object({ done: z.array(edit), undone: z.array(edit) });

/** One change of one sentence. */
export type Edit = Readonly<z.infer<typeof edit>>;

/** What can be undone and redone, latest last, across all sentences of a document. */
export interface UndoStack {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const EMPTY_STACK: UndoStack = { done: [], undone: [] };

/** A pause this long begins a new step. */
const PAUSE = 1_000;
/** A burst of typing is undone in steps of about this many characters. */
const BURST_CHARACTERS = 40;
const LONGEST = 500;

/** Adds an edit; what had been undone can no longer be redone. */
export function record(before: UndoStack, next: Edit): UndoStack {
  const last = before.done.at(-1);
  if (sameVersion(next.before, next.after)) return before;
  const done =
    last && isOneBurst(last, next)
      ? [...before.done.slice(0, -1), { ...last, after: next.after, at: next.at }]
      : [...before.done, next];
  return { done: done.slice(-LONGEST), undone: [] };
}

/** @returns the stack after undoing, and the edit whose `before` is to be shown; null at the bottom */
export function undo({ done, undone }: UndoStack): { stack: UndoStack; edit: Edit } | null {
  const last = done.at(-1);
  return last
    ? { stack: { done: done.slice(0, -1), undone: [...undone, last] }, edit: last }
    : null;
}

/** @returns the stack after redoing, and the edit whose `after` is to be shown; null at the top */
export function redo({ done, undone }: UndoStack): { stack: UndoStack; edit: Edit } | null {
  const last = undone.at(-1);
  return last
    ? { stack: { done: [...done, last], undone: undone.slice(0, -1) }, edit: last }
    : null;
}

export function writeStack(value: UndoStack): string {
  return JSON.stringify(value);
}

/** @returns an empty stack for anything that is not one */
export function readStack(text: string | null): UndoStack {
  if (text === null) return EMPTY_STACK;
  try {
    return stack.safeParse(JSON.parse(text)).data ?? EMPTY_STACK;
  } catch {
    return EMPTY_STACK;
  }
}

function isOneBurst(last: Edit, next: Edit): boolean {
  return (
    last.kind === 'typing' &&
    next.kind === 'typing' &&
    last.segmentId === next.segmentId &&
    next.at - last.at < PAUSE &&
    sameVersion(last.after, next.before) &&
    Math.abs(next.after.target.length - last.before.target.length) <= BURST_CHARACTERS
  );
}

function sameVersion(a: Version, b: Version): boolean {
  return a.target === b.target && a.state === b.state;
}
