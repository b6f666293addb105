import type { Vocabulary } from './vocabulary';

/** Marks that not every model has seen, and the plainer one that says the same. One character each. */
const PLAINER: readonly (readonly [marks: string, plain: string])[] = [
  ['«»“”„', '"'],
  ['‘’‚', "'"],
  ['–—', '-'],
];

/**
 * Gives a function that writes plainer marks where the vocabulary lacks those of the text: an unknown token in front of
 * the model costs more than another kind of quotation mark. The text keeps its length.
 */
export function replaceUnknownMarks(vocabulary: Vocabulary): (text: string) => string {
  const knows = (mark: string) =>
    [mark, `\u2581${mark}`].some((piece) => vocabulary.idOf(piece) !== vocabulary.unknownId);
  const plainer = new Map(
    PLAINER.filter(([, plain]) => knows(plain)).flatMap(([marks, plain]) =>
      [...marks].filter((mark) => !knows(mark)).map((mark) => [mark, plain] as const),
    ),
  );
  if (plainer.size === 0) return (text) => text;
  const pattern = new RegExp(`[${[...plainer.keys()].join('')}]`, 'gu');
  return (text) => text.replace(pattern, (mark) => plainer.get(mark) ?? mark);
}
