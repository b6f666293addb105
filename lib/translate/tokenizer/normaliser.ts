import { CharsMap } from './chars-map';
import type { NormaliserSpec } from './sentencepiece-model';

const SPACE = 0x20;
/** ▁ (U+2581), which stands for a space in pieces. */
const SPACE_SYMBOL = [0xe2, 0x96, 0x81] as const;

/**
 * Brings text to the form in which a SentencePiece model cuts it, byte for byte as
 * `sentencepiece::normalizer::Normalizer` does.
 */
export class Normaliser {
  readonly #spec: NormaliserSpec;
  readonly #charsMap: CharsMap | null;
  readonly #keptWhole: (text: Uint8Array, place: number) => number;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** @param keptWhole length of the user-defined piece that begins at a place, or 0 */
  constructor(spec: NormaliserSpec, keptWhole: (text: Uint8Array, place: number) => number) {
    this.#spec = spec;
    this.#charsMap = spec.charsMap.length > 0 ? new CharsMap(spec.charsMap) : null;
    this.#keptWhole = keptWhole;
  }

  normalise(text: string): string {
    const input = this.#encoder.encode(text);
    const { addDummyPrefix, removeExtraWhitespaces, escapeWhitespaces } = this.#spec;
    const output = new Bytes(input.length + 16);
    const space = escapeWhitespaces ? SPACE_SYMBOL : [SPACE];
    let start = 0;
    if (removeExtraWhitespaces) {
      for (; start < input.length; ) {
        const { length, replacement } = this.#next(input, start);
        if (replacement.length !== 1 || replacement[0] !== SPACE) break;
        start += length;
      }
    }
    if (start === input.length) return '';
    if (addDummyPrefix) output.append(space);
    let isAfterSpace = removeExtraWhitespaces;
    while (start < input.length) {
      const { length, replacement } = this.#next(input, start);
      let from = 0;
      while (isAfterSpace && replacement[from] === SPACE) from += 1;
      for (let place = from; place < replacement.length; place++) {
        const byte = replacement[place] ?? 0;
        if (byte === SPACE) output.append(space);
        else output.push(byte);
      }
      if (from < replacement.length) isAfterSpace = replacement.at(-1) === SPACE;
      if (!removeExtraWhitespaces) isAfterSpace = false;
      start += length;
    }
    if (removeExtraWhitespaces) output.dropAtEnd(space);
    return this.#decoder.decode(output.bytes);
  }

  /** The next part of the input, one character or what a rule takes, and what becomes of it. */
  #next(input: Uint8Array, start: number): { length: number; replacement: Uint8Array } {
    const whole = this.#keptWhole(input, start);
    if (whole > 0) return { length: whole, replacement: input.subarray(start, start + whole) };
    const rule = this.#charsMap?.longestRule(input, start);
    if (rule) return rule;
    const length = characterLength(input[start] ?? 0);
    return { length, replacement: input.subarray(start, start + length) };
  }
}

/** Bytes of the UTF-8 character that begins with a byte. */
function characterLength(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** A byte array that grows. */
class Bytes {
  #buffer: Uint8Array;
  #length = 0;

  constructor(capacity: number) {
    this.#buffer = new Uint8Array(capacity);
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  push(byte: number): void {
    if (this.#length === this.#buffer.length) {
      const grown = new Uint8Array(this.#length * 2);
      grown.set(this.#buffer);
      this.#buffer = grown;
    }
    this.#buffer[this.#length] = byte;
    this.#length += 1;
  }

  append(bytes: readonly number[]): void {
    for (const byte of bytes) this.push(byte);
  }

  /** Takes away every `suffix` that stands at the end. */
  dropAtEnd(suffix: readonly number[]): void {
    const stands = () =>
      this.#length >= suffix.length &&
      suffix.every((byte, place) => this.#buffer[this.#length - suffix.length + place] === byte);
    while (stands()) this.#length -= suffix.length;
  }
}
