import type { ImportedBlock } from '@/lib/document';
import { parseDate } from '../dates/parse-date';

export interface FrontMatter {
  readonly title: string | undefined;
  readonly date: string | null;
  /** Lines that are neither, as one block of code: shown, not translated into prose. */
  readonly blocks: readonly ImportedBlock[];
  /** The text after it. */
  readonly text: string;
}

const FRONT_MATTER =
  /^---[^\S\n]*\n((?:[\w-]+[^\S\n]*:[^\n]*\n|[^\S\n]+[^\n]*\n|-[^\n]*\n|#[^\n]*\n)+)---[^\S\n]*(?:\n|$)/;
const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Reads the `---` header some Markdown files begin with. */
export function takeFrontMatter(text: string): FrontMatter {
  const match = FRONT_MATTER.exec(text.slice(0, 10_000));
  if (!match) return { title: undefined, date: null, blocks: [], text };
  let title: string | undefined;
  let date: string | null = null;
  const rest: string[] = [];
  for (const line of (match[1] ?? '').trimEnd().split('\n')) {
    const [, key, value = ''] = /^(title|date)\s*:\s*(.*)$/i.exec(line) ?? [];
    const day =
      key?.toLowerCase() === 'date' ? parseDate(unquote(value).replace(/T.*$/, '')) : null;
    if (key?.toLowerCase() === 'title' && unquote(value) !== '') title = unquote(value);
    else if (day !== null) date = day;
    else rest.push(line);
  }
  const blocks: ImportedBlock[] = [];
  if (rest.length > 0)
    blocks.push({ kind: 'code', level: null, marker: null, text: rest.join('\n') });
  if (title !== undefined) blocks.push({ kind: 'heading', level: 1, marker: null, text: title });
  return { title, date, blocks, text: text.slice(match[0].length) };
}
