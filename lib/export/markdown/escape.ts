/**
 * Text that shows as itself in CommonMark and in GitHub's Markdown, within a line: what could begin
 * emphasis, code, a link, a tag, an entity, a table cell, strikethrough or a formula is escaped, and
 * no more than that, so that the file stays readable as it is.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[|~]|<(?=[a-z/!?])|&(?=#?\w+;)/gi, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\$/g, hasFormula(text) ? '\\$' : '$$');
}

/** GitHub takes what stands between two dollar signs for a formula. */
function hasFormula(text: string): boolean {
  const first = text.indexOf('$');
  return first !== -1 && text.includes('$', first + 1);
}

/** What makes a block of its own at the beginning of a line. */
const BLOCK_START = /^(?:[#>+=-]|:(?=-))|^(\d{1,9})(?=[.)](?:\s|$))/;

/** Whole lines of text: each one trimmed, escaped inside and at its beginning. */
export function escapeLines(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .map((line) =>
      escapeInline(line).replace(BLOCK_START, (start, number: string | undefined) =>
        number === undefined ? `\\${start}` : `${start}\\`,
      ),
    );
}

/** A code span: more backticks around the text than stand together in it. */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text, 1) + 1);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** A fenced code block. */
export function codeBlock(text: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(text, 3) + 1));
  return [fence, ...text.split('\n'), fence];
}

/** Length of the longest row of backticks with at least `from` of them, 0 where there is none. */
function longestRun(text: string, from: number): number {
  const lengths = (text.match(/`+/g) ?? []).map((run) => run.length);
  return lengths.reduce(
    (longest, length) => (length >= from ? Math.max(longest, length) : longest),
    0,
  );
}
