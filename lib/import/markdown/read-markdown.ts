import type Token from 'markdown-it/lib/token.mjs';
import type { ImportedBlock } from '@/lib/document';
import { trimBlock } from '../clean-text';
import { readListMarker } from '../list-marker';
import { imageText, inlineText, SOFT_BREAK } from './inline-text';
import { parser } from './parser';
import { widenTables } from './widen-tables';

/** What a Markdown text holds. */
export interface ReadMarkdown {
  readonly blocks: ImportedBlock[];
  /** Where its links and pictures lead, percent-encoded as in HTML; they stand in no block. */
  readonly addresses: string[];
}

interface Container {
  readonly kind: 'list-item' | 'quotation' | 'table-cell' | 'heading';
  readonly level: number | null;
  /** Given to the first block of a list item only. */
  marker: string | null;
}

/**
 * Blocks of a Markdown text (CommonMark with tables and strikethrough), as plain text in the order
 * of the source. Headings keep their level, list items their marker and depth; fenced code is one
 * block; an image alone in its paragraph becomes a caption; rules and addresses are left out.
 *
 * @param text cleaned text, "\n" between lines
 */
export function readMarkdown(text: string): ReadMarkdown {
  const addresses: string[] = [];
  const blocks: ImportedBlock[] = [];
  const containers: Container[] = [];
  let lists = 0;

  const add = (block: ImportedBlock): void => {
    if (block.text.trim() !== '') blocks.push(block);
  };

  for (const token of parser.parse(widenTables(text), {})) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') lists++;
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists--;
    else if (token.type === 'fence' || token.type === 'code_block')
      add({ kind: 'code', level: null, marker: null, text: codeText(token) });
    else if (token.type === 'inline') {
      addresses.push(...addressesIn(token.children ?? []));
      inlineBlocks(token, containers.at(-1)).forEach(add);
    } else {
      const container = containerOf(token, lists);
      if (container === null) continue;
      if (token.nesting === 1) containers.push(container);
      else containers.pop();
    }
  }
  return { blocks, addresses };
}

/** Code with what its fence says, unless that is only the language it is written in. */
function codeText({ info, content }: Token): string {
  const code = content.replace(/\n$/, '');
  const words = info.trim();
  return words === '' || /^[\w+#.-]+$/.test(words) ? code : `${words}\n${code}`;
}

/** Addresses behind words and pictures, in order; those of <https://…> stand in the text. */
function addressesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const inside = token.children ? addressesIn(token.children) : [];
    if (token.type !== 'image' && (token.type !== 'link_open' || token.info === 'auto'))
      return inside;
    const address = token.attrGet(token.type === 'image' ? 'src' : 'href') ?? '';
    return address === '' ? inside : [...inside, address];
  });
}

/** The container a block token opens or closes, or null for tokens that are none. */
function containerOf(token: Token, lists: number): Container | null {
  if (token.nesting === 0) return null;
  switch (token.type.replace(/_(?:open|close)$/, '')) {
    case 'list_item': {
      const ordered = token.info !== '';
      return {
        kind: 'list-item',
        level: Math.max(1, lists),
        marker: ordered ? `${token.info}${token.markup}` : token.markup,
      };
    }
    case 'blockquote':
      return { kind: 'quotation', level: null, marker: null };
    case 'th':
    case 'td':
      return { kind: 'table-cell', level: null, marker: null };
    case 'heading':
      return { kind: 'heading', level: Number(token.tag.slice(1)), marker: null };
    default:
      return null;
  }
}

/** Blocks of one inline token: a hard break, or a line with a list marker of its own, starts a new one. */
function inlineBlocks(token: Token, container: Container | undefined): ImportedBlock[] {
  const children = token.children ?? [];
  const isImages =
    children.some(({ type }) => type === 'image') &&
    children.every(({ type, content }) => type === 'image' || content.trim() === '');
  if (isImages && container === undefined)
    return children
      .filter(({ type }) => type === 'image')
      .map((image) => ({
        kind: 'caption',
        level: null,
        marker: null,
        text: trimBlock(imageText(image)),
      }));

  const lines = inlineText(children).split('\n');
  if (container?.kind === 'heading')
    return [block(container, lines.join(' ').replaceAll(SOFT_BREAK, ' '))];
  return lines.flatMap((line) => listLines(line, container));
}

/** CommonMark knows no list with Arabic digits or "•": such lines are list items all the same. */
function listLines(line: string, container: Container | undefined): ImportedBlock[] {
  const lines = line.split(SOFT_BREAK);
  const isList =
    lines.length > 1
      ? lines.some((text, index) => index > 0 && readListMarker(text))
      : readListMarker(line) !== null;
  if (container !== undefined || !isList) return [block(container, lines.join(' '))];
  return lines.map((text) => {
    const item = readListMarker(text);
    return item === null
      ? block(undefined, text)
      : { kind: 'list-item', level: 1, marker: item.marker, text: trimBlock(item.text) };
  });
}

function block(container: Container | undefined, text: string): ImportedBlock {
  const marker = container?.marker ?? null;
  if (container) container.marker = null;
  return {
    kind: container?.kind ?? 'paragraph',
    level: container?.level ?? null,
    marker,
    text: trimBlock(text),
  };
}
