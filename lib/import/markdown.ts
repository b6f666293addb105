import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import type { ImportedBlock } from '@/lib/document';
import { trimBlock } from './clean-text';
import { readListMarker } from './list-marker';
import { imageText, inlineText, SOFT_BREAK } from './markdown-inline';

// HTML stays text, it is never interpreted. An indented line is an indented paragraph, not code:
// Arabic texts are indented far more often than they hold code without a fence.
const parser = new MarkdownIt('default', { html: false, linkify: false }).disable('code');
const isSafeLink = parser.validateLink.bind(parser);
// "[تنبيه]: عاجل" is a sentence, not a reference to the address "عاجل": an address has to look like one.
parser.validateLink = (address) =>
  isSafeLink(address) &&
  (/^[a-z][a-z\d+.-]*:/i.test(address) ||
    !/%D[89]|\p{Script=Arabic}/iu.test(address) ||
    /^[/#.]/.test(address));

interface Container {
  readonly kind: 'list-item' | 'quotation' | 'table-cell' | 'heading';
  readonly level: number | null;
  /** Given to the first block of a list item only. */
  marker: string | null;
}

/**
 * Blocks of a Markdown text (CommonMark with tables and strikethrough), as plain text in the order
 * of the source. Headings keep their level, list items their marker and depth; fenced code is one
 * block; an image alone in its paragraph becomes a caption; rules are dropped.
 *
 * @param text cleaned text, "\n" between lines
 */
export function readMarkdown(text: string): ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  const containers: Container[] = [];
  let lists = 0;

  const add = (block: ImportedBlock): void => {
    if (block.text.trim() !== '') blocks.push(block);
  };

  for (const token of parser.parse(text, {})) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') lists++;
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists--;
    else if (token.type === 'fence' || token.type === 'code_block')
      add({ kind: 'code', level: null, marker: null, text: token.content.replace(/\n$/, '') });
    else if (token.type === 'inline') inlineBlocks(token, containers.at(-1)).forEach(add);
    else {
      const container = containerOf(token, lists);
      if (container === null) continue;
      if (token.nesting === 1) containers.push(container);
      else containers.pop();
    }
  }
  return blocks;
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
