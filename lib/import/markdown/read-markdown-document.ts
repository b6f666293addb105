import type { ImportedBlock } from '@/lib/document';
import { takeDate } from '../dates/take-date';
import { readPlainText } from '../plain-text';
import type { ReadText } from '../read-text';
import { takeFrontMatter } from './front-matter';
import { keepsLetters } from './keeps-letters';
import { readMarkdown } from './read-markdown';

/**
 * Title, date and blocks of a Markdown text, with or without front matter. Words are never lost; the
 * addresses of links and pictures are left out, and a notice says so.
 *
 * @param text cleaned text, "\n" between lines
 */
export function readMarkdownDocument(text: string): ReadText {
  const front = takeFrontMatter(text);
  const dated = front.date === null ? takeDate(front.text) : { date: front.date, text: front.text };
  const { blocks, addresses } = readMarkdown(dated.text);
  // A parser has limits of its own (nesting, for one). Better plain paragraphs than a lost word.
  const isWhole = keepsLetters(dated.text, blocks, addresses);
  const body = isWhole ? blocks : readPlainText(dated.text);
  const leftOut = isWhole ? addresses.length : 0;
  return {
    title: front.title,
    date: dated.date,
    blocks: [...withoutRepeatedTitle(front.blocks, body), ...body],
    notices: leftOut > 0 ? [{ code: 'ADDRESSES_LEFT_OUT', details: { count: leftOut } }] : [],
  };
}

/** A title in the front matter is a heading, unless the text begins with the same heading. */
function withoutRepeatedTitle(
  front: readonly ImportedBlock[],
  body: readonly ImportedBlock[],
): readonly ImportedBlock[] {
  const first = body[0];
  return front.filter(
    ({ kind, text }) => kind !== 'heading' || first?.kind !== 'heading' || first.text !== text,
  );
}
