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
