import type { ImportedBlock } from '@/lib/document';
import { beginsLikeASentence, findDateline } from '@/lib/text';
import { readDateLine } from './dates/date-line';

const MAX_LENGTH = 90;
const MAX_WORDS = 14;
const MIN_GROWTH = 1.3;
/** More short lines in a row than this are verses, names or the like: no titles one below the other. */
const MAX_RUN = 2;
/** Title, subtitle and author may stand above a text. */
const MAX_RUN_AT_HEAD = 3;

const ENDS_LIKE_A_SENTENCE = /[.…،؛:,;۔][»”")\]]*$/u;
const WHOLLY_QUOTED = /^[«“"][^»”"]*[»”"]$/u;

/** A short line that ends like a name, not like a sentence. */
function couldBeHeading({ kind, text }: ImportedBlock): boolean {
  return (
    kind === 'paragraph' &&
    text.length <= MAX_LENGTH &&
    text.split(/\s+/).length <= MAX_WORDS &&
    /\p{L}/u.test(text) &&
    !ENDS_LIKE_A_SENTENCE.test(text) &&
    !WHOLLY_QUOTED.test(text) &&
    !beginsLikeASentence(text) &&
    readDateLine(text) === null &&
    findDateline(text) === 0
  );
}

/** Whether a block is what a heading of this length stands above. */
function isBody(block: ImportedBlock | undefined, heading: ImportedBlock): boolean {
  return (
    block !== undefined &&
    (block.kind === 'list-item' ||
      (block.kind === 'paragraph' &&
        readDateLine(block.text) === null &&
        block.text.length >= heading.text.length * MIN_GROWTH))
  );
}

interface Run {
  readonly start: number;
  /** Position of the block after it. */
  readonly end: number;
}

/** Runs of lines that could be headings. */
function shortLineRuns(blocks: readonly ImportedBlock[]): Run[] {
  const runs: Run[] = [];
  let start: number | null = null;
  for (let index = 0; index <= blocks.length; index++) {
    const block = blocks[index];
    if (block !== undefined && couldBeHeading(block)) start ??= index;
    else if (start !== null) {
      runs.push({ start, end: index });
      start = null;
    }
  }
  return runs;
}

/**
 * Turns short lines into headings: level 1 for the first line of the text, 2 for the others. Only a
 * line directly before a longer paragraph or a list is one, so that verses and rows of short lines
 * stay what they are.
 *
 * @param groups blocks between blank lines
 * @returns all blocks in order
 */
export function markHeadings(groups: readonly (readonly ImportedBlock[])[]): ImportedBlock[] {
  const blocks = groups.flat();
  const headings = new Set<ImportedBlock>();
  for (const { start, end } of shortLineRuns(blocks)) {
    const last = blocks[end - 1];
    if (last && end - start <= MAX_RUN && isBody(blocks[end], last)) headings.add(last);
  }
  const [first] = blocks;
  if (first && isTitle(groups, blocks)) headings.add(first);
  return blocks.map((block) =>
    headings.has(block) ? { ...block, kind: 'heading', level: block === first ? 1 : 2 } : block,
  );
}

/** Whether the first line is the title: above a text, with subtitle and author or without, or apart from verses. */
function isTitle(
  groups: readonly (readonly ImportedBlock[])[],
  blocks: readonly ImportedBlock[],
): boolean {
  const [run] = shortLineRuns(blocks.slice(0, MAX_RUN_AT_HEAD + 2));
  const [first] = blocks;
  if (first === undefined || run?.start !== 0) return false;
  const isApart = groups[0]?.length === 1 && (groups[1]?.length ?? 0) > 1;
  const below = blocks[run.end];
  const isAboveText =
    run.end <= MAX_RUN_AT_HEAD &&
    below !== undefined &&
    (isBody(below, first) || /[.!؟…۔][»”")\]]*$/u.test(below.text));
  return isApart || isAboveText;
}
