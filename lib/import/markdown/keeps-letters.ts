import type { ImportedBlock } from '@/lib/document';

/** Letters of every script but Latin, which addresses, languages of code and entities are written in. */
const COMPARED = /(?=\p{L})\P{Script=Latin}/u;

/** An address as it stood in the source, percent-encoded or not. */
function written(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The text without the addresses, which stand in it in this order. */
function withoutAddresses(text: string, addresses: readonly string[]): string {
  const kept: string[] = [];
  let position = 0;
  for (const address of addresses.map(written)) {
    const start = text.indexOf(address, position);
    if (start === -1) continue;
    kept.push(text.slice(position, start));
    position = start + address.length;
  }
  return kept.join('') + text.slice(position);
}

/**
 * Whether every Arabic letter of a Markdown text, and every letter of other scripts than Latin, stands
 * in its blocks, in order.
 *
 * @param addresses what was left out on purpose, in order
 */
export function keepsLetters(
  text: string,
  blocks: readonly ImportedBlock[],
  addresses: readonly string[],
): boolean {
  const found = comparedLetters(
    blocks.map((block) => `${block.marker ?? ''}${block.text}`).join(''),
  );
  let next = found.next();
  for (const letter of comparedLetters(withoutAddresses(text, addresses))) {
    while (!next.done && next.value !== letter) next = found.next();
    if (next.done) return false;
    next = found.next();
  }
  return true;
}

function* comparedLetters(text: string): Generator<string, void> {
  for (const character of text) if (COMPARED.test(character)) yield character;
}
