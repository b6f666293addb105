/** An element or a text of a parsed file. */
export type MarkupNode = MarkupElement | string;

export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

const TOKEN =
  /<!DOCTYPE[^>]*>|<\?[^>]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
/** Everything but the characters of XML 1.0 (production 2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads XML, or HTML written like it, as strictly as Word does: throws at a tag that does not close,
 * a bare "<" or "&", or a character that XML forbids.
 *
 * @param empty names of elements without a closing tag
 */
export function parseMarkup(markup: string, empty: readonly string[] = []): MarkupElement {
  const forbidden = FORBIDDEN.exec(markup);
  if (forbidden !== null) throw new Error(`forbidden character at ${forbidden.index}`);
  const root = { name: '', attributes: {}, children: [] as MarkupNode[] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < markup.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(markup);
    if (match === null) throw new Error(`no markup at ${from}: ${markup.slice(from, from + 80)}`);
    const [token, closing, name, attributes = '', closed] = match;
    if (name === undefined) {
      if (!token.startsWith('<')) open.at(-1)?.children.push(decode(token));
    } else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${from}`);
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (closed !== '/' && !empty.includes(name)) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const elements = root.children.filter((node) => typeof node !== 'string');
  const [only] = elements;
  if (only === undefined || elements.length > 1) throw new Error('not one root element');
  return only;
}

/** All elements of a name, in document order. */
export function elementsOf(node: MarkupNode, ...names: string[]): MarkupElement[] {
  if (typeof node === 'string') return [];
  return [
    ...(names.includes(node.name) ? [node] : []),
    ...node.children.flatMap((child) => elementsOf(child, ...names)),
  ];
}

/** The text of a node and all its children. */
export function textOf(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}

function decode(text: string): string {
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(text);
  if (bare !== null) throw new Error(`bare & in ${text.slice(bare.index, bare.index + 40)}`);
  return text.replace(ENTITY, (_, name?: string, decimal?: string, hexadecimal?: string) =>
    name !== undefined
      ? (NAMED[name.toLowerCase()] ?? '')
      : String.fromCodePoint(Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16)),
  );
}
