import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

const parser = new MarkdownIt('default', { html: true });

/**
 * What a reader of a Markdown file sees: the texts of its headings, paragraphs, cells and code, in
 * order, without the heads of tables. Throws at markup that no export writes.
 */
export function readMarkdownTexts(markdown: string): string[] {
  const texts: string[] = [];
  let inHead = false;
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'thead_open') inHead = true;
    else if (token.type === 'thead_close') inHead = false;
    else if (token.type === 'fence') texts.push(token.content);
    else if (token.type === 'inline' && !inHead)
      texts.push((token.children ?? []).map(shown).join(''));
    else if (
      !/^(?:inline|(?:heading|paragraph|table|tbody|tr|th|td|blockquote|(?:bullet|ordered)_list|list_item)_(?:open|close))$/.test(
        token.type,
      )
    )
      throw new Error(`unexpected ${token.type}: ${token.content}`);
  }
  return texts;
}

function shown({ type, content, markup }: Token): string {
  switch (type) {
    case 'text':
    case 'code_inline':
      return content;
    case 'hardbreak':
    case 'softbreak':
      return '\n';
    case 'text_special':
      return content;
    case 'html_inline':
      if (content === '<br>') return '\n';
      if (content === '<div dir="rtl">' || content === '</div>') return '';
  }
  throw new Error(`unexpected ${type}: ${content}${markup}`);
}
