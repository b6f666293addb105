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

/**
 * What a list calls the document: the name the reader gave it, the first heading near its
 * beginning, else its first words after the dateline, else the file's name.
 */
export function titleOf(
  blocks: readonly ImportedBlock[],
  given: string | undefined,
  fileName: string | null,
): string {
  const wanted = shorten(given ?? '');
  if (wanted !== '') return wanted;
  const heading = blocks.slice(0, 3).find(({ kind }) => kind === 'heading');
  const text = (heading ?? blocks.find(({ text }) => /\p{L}/u.test(text)))?.text ?? '';
  const words = shorten(text.slice(findDateline(text), 1000));
  return words !== '' ? words : shorten(nameOf(fileName ?? ''));
}
