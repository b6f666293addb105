import { type SplitParagraph, wantedSlices } from './fixtures';

/** How well a splitter finds the places between sentences. */
export interface BoundaryFigures {
  readonly sentences: number;
  /** Places at which the paragraphs should be cut. */
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  /** right ÷ found */
  readonly precision: number;
  /** right ÷ wanted */
  readonly recall: number;
}

/** Positions inside a text at which one slice ends and the next begins. */
function boundaries(slices: readonly string[]): number[] {
  let position = 0;
  return slices.slice(0, -1).map((slice) => {
    position += slice.length;
    return position;
  });
}

/** Compares a splitter's boundaries with those of paragraphs cut by hand; ends of paragraphs do not count. */
export function measureBoundaries(
  paragraphs: readonly SplitParagraph[],
  split: (text: string) => string[],
): BoundaryFigures {
  let sentences = 0;
  let wanted = 0;
  let found = 0;
  let right = 0;
  for (const paragraph of paragraphs) {
    const slices = wantedSlices(paragraph);
    const gold = new Set(boundaries(slices));
    const given = boundaries(split(slices.join('')));
    sentences += slices.length;
    wanted += gold.size;
    found += given.length;
    right += given.filter((position) => gold.has(position)).length;
  }
  return { sentences, wanted, found, right, precision: right / found, recall: right / wanted };
}
