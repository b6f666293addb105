import { diffArrays } from 'diff';

/** A stretch of the machine's text, from `start` up to `end`, and what stands there in the reference. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * How a person who knows what the sentence is to say goes about it: `none` to do; `edit` some words and
 * leave the others; or `rewrite` it from the first wrong letter (`from`).
 */
export type Correction =
  | { readonly way: 'none' }
  | { readonly way: 'edit'; readonly changes: readonly Change[] }
  | { readonly way: 'rewrite'; readonly from: number };

/** Chooses what takes fewer keys without any help. */
export function planCorrection(machine: string, reference: string): Correction {
  if (machine === reference) return { way: 'none' };
  const changes = changesBetween(machine, reference);
  const from = sharedLength(machine, reference);
  const last = changes.at(-1)?.end ?? 0;
  const editing =
    wordCount(machine.slice(0, last)) + changes.reduce((keys, { text }) => keys + text.length, 0);
  const rewriting = wordCount(machine.slice(0, from)) + 1 + (reference.length - from);
  return editing <= rewriting ? { way: 'edit', changes } : { way: 'rewrite', from };
}

/** Changes by words, in the machine's text, first to last. */
function changesBetween(machine: string, reference: string): Change[] {
  const changes: Change[] = [];
  let place = 0;
  for (const { added, removed, value } of diffArrays(tokens(machine), tokens(reference))) {
    const text = value.join('');
    const last = changes.at(-1);
    // What goes and what comes in its place are one change, in whichever order they are told.
    const joined = last?.end === place && (added || removed) ? last : null;
    if (joined) changes.pop();
    const { start, text: before } = joined ?? { start: place, text: '' };
    if (added) changes.push({ start, end: joined?.end ?? place, text: before + text });
    if (removed) changes.push({ start, end: place + text.length, text: before });
    if (!added) place += text.length;
  }
  return changes;
}

/** Words, signs, and the spaces between them. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+|\s+|[^\s\p{L}\p{N}]/gu) ?? [];
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
