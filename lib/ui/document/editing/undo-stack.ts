import { z } from 'zod';
import { type EditCommand, SEGMENT_STATES, type SegmentId } from '@/lib/document';
import type { Version } from '../model/segment-board';

const version = z.object({ target: z.string(), state: z.enum(SEGMENT_STATES) });
const change = z.object({
  segmentId: z.custom<SegmentId>((value) => typeof value === 'string'),
  before: version,
  after: version,
});
const cut = z.object({
  /** Commands (lib/document/edit) as the server gave them. */
  undo: z.custom<EditCommand>(isCommand),
  redo: z.custom<EditCommand>(isCommand),
  /** What was done, in one word. */
  name: z.string(),
});
const edit = z.object({
  /** In reading order; one sentence at most once. */
  changes: z.array(change),
  /** Milliseconds, any clock. */
  at: z.number(),
  /** typing: key by key, joined into bursts · step: a whole step of its own. */
  kind: z.enum(['typing', 'step']),
  /** How the text was cut otherwise; `changes` then has the sentences before and after. */
  cut: cut.exactOptional(),
});
const stack = z.object({ done: z.array(edit), undone: z.array(edit) });

/** A change of how the text is cut. */
export type Cut = Readonly<z.infer<typeof cut>>;

/** What happened to one sentence. */
export type Change = Readonly<z.infer<typeof change>>;

/** What is undone at one stroke: most often a change of one sentence. */
export interface Edit extends Omit<z.infer<typeof edit>, 'changes'> {
  readonly changes: readonly Change[];
}

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
  const changes = next.cut
    ? next.changes
    : next.changes.filter((made) => !sameVersion(made.before, made.after));
  if (changes.length === 0) return before;
  const last = before.done.at(-1);
  const joined = last && joinBurst(last, next);
  const done = joined
    ? [...before.done.slice(0, -1), joined]
    : [...before.done, { ...next, changes }];
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

/** The stack without the step that would be undone, or redone, next. */
export function drop(stack: UndoStack, side: keyof UndoStack): UndoStack {
  return { ...stack, [side]: stack[side].slice(0, -1) };
}

/** The stack with another step in the place of the one that would be undone, or redone, next. */
export function swap(stack: UndoStack, side: keyof UndoStack, next: Edit): UndoStack {
  return { ...stack, [side]: [...stack[side].slice(0, -1), next] };
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

/** @returns both as one edit when they are one burst of typing, else null */
function joinBurst(last: Edit, next: Edit): Edit | null {
  const [earlier, ...others] = last.changes;
  const [later, ...more] = next.changes;
  if (!earlier || !later || others.length > 0 || more.length > 0) return null;
  if (last.cut || next.cut) return null;
  const isOne =
    last.kind === 'typing' &&
    next.kind === 'typing' &&
    earlier.segmentId === later.segmentId &&
    next.at - last.at < PAUSE &&
    sameVersion(earlier.after, later.before) &&
    Math.abs(later.after.target.length - earlier.before.target.length) <= BURST_CHARACTERS;
  return isOne ? { ...last, changes: [{ ...earlier, after: later.after }], at: next.at } : null;
}

function isCommand(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

export function sameVersion(a: Version, b: Version): boolean {
  return a.target === b.target && a.state === b.state;
}
