import type { TextDirection } from '@/lib/text';
import { type CharacterClass, CLOSING_BRACKETS, classOf } from './character-class';

type Resolved = TextDirection | null;

const STRONG: Partial<Record<CharacterClass, TextDirection>> = {
  left: 'ltr',
  right: 'rtl',
  'arabic-number': 'rtl',
};

/**
 * The direction in which each character of a passage is set, after the Unicode bidirectional
 * algorithm (UAX #9: W1, W5, W7, N0, N1, N2) for a passage without embeddings. Numbers count as part
 * of the right-to-left text they stand in, which is how a word processor stores them.
 *
 * @param characters code points of one paragraph, in reading order
 * @param base direction of the paragraph
 */
export function resolveDirections(
  characters: readonly string[],
  base: TextDirection,
): TextDirection[] {
  const classes = characters.map(classOf);
  const resolved = resolveNumbers(classes, base);
  resolveBrackets(characters, classes, resolved, base);
  return resolveNeutrals(resolved, base);
}

/** Strong characters, and numbers by the strong character before them (W5, W7). Marks join it last (W1). */
function resolveNumbers(classes: readonly CharacterClass[], base: TextDirection): Resolved[] {
  let strong = base;
  const resolved = classes.map((kind): Resolved => {
    if (kind === 'left' || kind === 'right') strong = kind === 'left' ? 'ltr' : 'rtl';
    return kind === 'number' ? strong : (STRONG[kind] ?? null);
  });
  const joinSign = (index: number, neighbour: number) => {
    if (classes[index] !== 'number-sign' || resolved[neighbour] !== 'ltr') return;
    if (classes[neighbour] === 'number' || classes[neighbour] === 'number-sign')
      resolved[index] = 'ltr';
  };
  for (let index = 0; index < classes.length; index++) joinSign(index, index - 1);
  for (let index = classes.length - 1; index >= 0; index--) joinSign(index, index + 1);
  return joinMarks(classes, resolved);
}

function joinMarks(classes: readonly CharacterClass[], resolved: Resolved[]): Resolved[] {
  for (const [index, kind] of classes.entries())
    if (kind === 'mark') resolved[index] = resolved[index - 1] ?? null;
  return resolved;
}

/** A pair of brackets takes the base direction where that occurs inside, else that of its context (N0). */
function resolveBrackets(
  characters: readonly string[],
  classes: readonly CharacterClass[],
  resolved: Resolved[],
  base: TextDirection,
): void {
  for (const [open, close] of bracketPairs(characters, classes)) {
    const inside = new Set(resolved.slice(open + 1, close));
    const direction = inside.has(base)
      ? base
      : inside.has('ltr') || inside.has('rtl')
        ? contextBefore(resolved, open, base)
        : null;
    resolved[open] = direction;
    resolved[close] = direction;
  }
}

function contextBefore(
  resolved: readonly Resolved[],
  index: number,
  base: TextDirection,
): TextDirection {
  for (let before = index - 1; before >= 0; before--) {
    const direction = resolved[before];
    if (direction) return direction;
  }
  return base;
}

/** Pairs in the order of their opening brackets (BD16); at most 63 may stand open, as there. */
function bracketPairs(
  characters: readonly string[],
  classes: readonly CharacterClass[],
): [number, number][] {
  const pairs: [number, number][] = [];
  const waiting: { close: string | undefined; open: number }[] = [];
  for (const [index, character] of characters.entries()) {
    if (classes[index] === 'opening') {
      if (waiting.length === 63) break;
      waiting.push({ close: CLOSING_BRACKETS.get(character), open: index });
    } else if (classes[index] === 'closing') {
      const match = waiting.findLastIndex(({ close }) => close === character);
      const open = waiting[match]?.open;
      if (open === undefined) continue;
      pairs.push([open, index]);
      waiting.length = match;
    }
  }
  return pairs.sort(([a], [b]) => a - b);
}

/** Neutrals between two equal directions take it, all others the base (N1, N2). */
function resolveNeutrals(resolved: readonly Resolved[], base: TextDirection): TextDirection[] {
  const result: TextDirection[] = [];
  let before = base;
  for (let index = 0; index < resolved.length; ) {
    const direction = resolved[index];
    if (direction !== null && direction !== undefined) {
      before = direction;
      result.push(direction);
      index++;
      continue;
    }
    let end = index;
    while (end < resolved.length && resolved[end] === null) end++;
    const after = resolved[end] ?? base;
    while (index < end) {
      result.push(before === after ? before : base);
      index++;
    }
  }
  return result;
}
