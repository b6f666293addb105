import MarkdownIt from 'markdown-it';

/**
 * CommonMark with tables and strikethrough, less what would hide or interpret a word:
 *
 * - HTML stays text.
 * - An indented line is an indented paragraph, not code: Arabic texts are indented far more often than
 *   they hold code without a fence.
 * - "[تنبيه]: عاجل" and "[^1]: Reuters" are sentences, not references that vanish from the text.
 */
export const parser = new MarkdownIt('default', { html: false, linkify: false }).disable([
  'code',
  'reference',
]);

const isSafe = parser.validateLink.bind(parser);
/** With a scheme, a path or a dot. In "[انظر](الملحق)" and "[see](Appendix)" words stand in both brackets. */
const LIKE_AN_ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[/#.?])|^[^\s/]*[./]/i;

parser.validateLink = (address) => isSafe(address) && LIKE_AN_ADDRESS.test(address);

/** Characters of a paragraph in which marks are looked for. */
const MAX_INLINE = 10_000;

// Emphasis and brackets are paired in quadratic time: a megabyte of "[" would take a minute. No
// paragraph that somebody wrote is so long; its marks stay in the text.
parser.core.ruler.at('inline', ({ tokens, md, env, Token }) => {
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    const children: (typeof token)[] = [];
    if (token.content.length <= MAX_INLINE) md.inline.parse(token.content, md, env, children);
    else {
      const text = new Token('text', '', 0);
      text.content = token.content;
      children.push(text);
    }
    token.children = children;
  }
});
