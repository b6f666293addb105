import type Token from 'markdown-it/lib/token.mjs';

/** Stands for a soft line break until it is known whether the next line is a list item. */
export const SOFT_BREAK = '\v';

/** The words of an image: what stands in its alt text, else its title. */
export function imageText(image: Token): string {
  const alt = inlineText(image.children ?? []);
  const title = image.attrGet('title') ?? '';
  if (title === '' || title === alt) return alt;
  return alt === '' ? title : `${alt} (${title})`;
}

/**
 * Plain text of inline Markdown: emphasis and links give their words (a link's title follows in
 * brackets, its address goes), images their alt text, code its content, a hard break "\n".
 */
export function inlineText(tokens: readonly Token[]): string {
  const titles: string[] = [];
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'softbreak':
          return SOFT_BREAK;
        case 'hardbreak':
          return '\n';
        case 'image':
          return imageText(token);
        case 'link_open':
          titles.push(token.attrGet('title') ?? '');
          return '';
        case 'link_close': {
          const title = titles.pop() ?? '';
          return title === '' ? '' : ` (${title})`;
        }
        default:
          return token.content;
      }
    })
    .join('');
}
