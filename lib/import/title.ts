import type { ImportedBlock } from '@/lib/document';
import { findDateline } from '@/lib/text';

const MAX_TITLE = 80;

/** At most `MAX_TITLE` characters, cut between words where there are any. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX_TITLE) return line;
  const space = line.lastIndexOf(' ', MAX_TITLE - 1);
  const end = space > MAX_TITLE / 2 ? space : MAX_TITLE - 1;
  const whole = line.slice(0, end).replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[\s،؛:,;.«“("-]+$/u, '')}…`;
}

/** A file's name without its folder and extension. */
function nameOf(fileName: string): string {
  const name = fileName.replace(/^.*[/\\]/, '');
  return name.replace(/\.[^.]{1,8}$/, '') || name;
}

/** The heading above the text: only short lines (an author, a category) may stand before it. */
function headingAbove(blocks: readonly ImportedBlock[]): ImportedBlock | undefined {
  const head = blocks.slice(0, 3);
  const position = head.findIndex(({ kind }) => kind === 'heading');
  const before = head.slice(0, position);
  return before.every(({ text }) => text.length <= MAX_TITLE) ? head[position] : undefined;
}

/**
 * What a list calls the document: the name the reader gave it, the heading above its
 * text, else its first words after the dateline, else the file's name.
 */
export function titleOf(
  blocks: readonly ImportedBlock[],
  given: string | undefined,
  fileName: string | null,
): string {
  const wanted = shorten(given ?? '');
  if (wanted !== '') return wanted;
  const text = (headingAbove(blocks) ?? blocks.find(({ text }) => /\p{L}/u.test(text)))?.text ?? '';
  const words = shorten(text.slice(findDateline(text), 1000));
  return words !== '' ? words : shorten(nameOf(fileName ?? ''));
}
