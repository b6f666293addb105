import type { Block, Segment } from '@/lib/document';
import { directionOf, hasArabicLetter } from '@/lib/text';
import { cleanText } from '../clean-text';
import { markerInEnglish } from './marker';
import type { Passage, Piece } from './types';

/** The text of all pieces, one space between two. */
export function passageText({ pieces }: Passage): string {
  return pieces.map(({ text }) => text).join(' ');
}

/**
 * The Arabic side: the block's text. It runs from right to left also where it has no letter at all;
 * only a block without a single Arabic letter follows its own script, and code its first letter.
 */
export function sourcePassage({ segments, marker, kind }: Block): Passage {
  const text = cleanText(segments.map(({ source }) => source).join('')).trim();
  const isArabic = kind !== 'code' && hasArabicLetter(text);
  const dir = isArabic ? 'rtl' : directionOf(text, kind === 'code' ? 'ltr' : 'rtl');
  return {
    marker,
    pieces: [{ text, isGap: false }],
    lang: dir === 'rtl' ? 'ar' : 'en',
    dir,
  };
}

/**
 * The English side: the targets with one space between them. Where a translation is missing there
 * is a gap, neighbouring gaps being one. A sentence that a person emptied and approved is no gap,
 * its meaning stands in its neighbours; a block never vanishes that way.
 *
 * @param gap the reader's words for a missing translation
 */
export function targetPassage(block: Block, gap: string): Passage {
  const texts = block.segments.map(targetText);
  const isEmptied = texts.every((text) => text === '');
  const pieces: Piece[] = [];
  for (const [index, segment] of block.segments.entries()) {
    const text = texts[index] ?? '';
    if (text !== '') pieces.push({ text, isGap: false });
    else if (pieces.at(-1)?.isGap !== true && (isEmptied || isMissing(segment)))
      pieces.push({ text: gap, isGap: true });
  }
  if (pieces.length === 0) pieces.push({ text: gap, isGap: true });
  const dir = directionOfTarget(pieces);
  return {
    marker: block.marker === null ? null : markerInEnglish(block.marker),
    pieces,
    lang: dir === 'ltr' ? 'en' : 'ar',
    dir,
  };
}

function targetText({ target }: Segment): string {
  return cleanText(target).trim();
}

function isMissing({ source, state }: Segment): boolean {
  return state !== 'reviewed' && source.trim() !== '';
}

/** English, unless what was copied from the source has letters of no other script than Arabic. */
function directionOfTarget(pieces: readonly Piece[]): Passage['dir'] {
  const text = pieces.map(({ text, isGap }) => (isGap ? '' : text)).join(' ');
  return hasArabicLetter(text) && !/(?!\p{Script=Arabic})\p{L}/u.test(text) ? 'rtl' : 'ltr';
}
