import { scoreArabic } from './arabic-likelihood';

/** WHATWG labels of the encodings a text can come in. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1256'
  | 'iso-8859-6'
  | 'windows-1252';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** False when a byte order mark or valid UTF-8 leaves no doubt. */
  readonly guessed: boolean;
}

/** Enough for any decision, little enough for any machine. */
const SAMPLE_BYTES = 256 * 1024;

/**
 * Finds the encoding by content: a byte order mark, the pattern of UTF-16, valid UTF-8, and for the
 * rest which of the 8-bit tables makes the better Arabic.
 *
 * @param bytes the whole file, byte order mark included
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = byteOrderMark(bytes);
  if (marked) return { encoding: marked, guessed: false };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = unmarkedUtf16(sample);
  if (wide) return { encoding: wide, guessed: true };
  if (isUtf8(bytes)) return { encoding: 'utf-8', guessed: false };
  return { encoding: mostlyUtf8(sample) ? 'utf-8' : singleByte(sample), guessed: true };
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * UTF-16 without a mark: Arabic text then has 0x06 or 0x00 in almost every other byte. It has to be
 * asked before UTF-8, because those bytes are valid UTF-8 as well.
 */
function unmarkedUtf16(sample: Uint8Array): Encoding | null {
  const units = Math.floor(sample.length / 2);
  if (units < 2 || sample.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  const isHigh = (byte: number | undefined, low: number | undefined) =>
    byte === 0x06 || (byte === 0x00 && low !== 0x00) || byte === 0x20;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (isHigh(sample[index + 1], sample[index])) little++;
    if (isHigh(sample[index], sample[index + 1])) big++;
  }
  // A space (0x20) or a zero byte alone proves nothing: text in one byte a letter has spaces too.
  const controls = sample.filter((byte) => byte === 0x06 || byte === 0x00).length;
  if (controls < units * 0.6) return null;
  if (little > units * 0.9 && little > big) return 'utf-16le';
  return big > units * 0.9 && big > little ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 with a few broken bytes (a cut end, a bad paste): many more whole letters than broken ones. */
function mostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken * 4;
}

const SINGLE_BYTE = ['windows-1256', 'iso-8859-6', 'windows-1252'] as const;

function singleByte(sample: Uint8Array): Encoding {
  const scores = SINGLE_BYTE.map((encoding) => ({
    encoding,
    score: scoreArabic(new TextDecoder(encoding).decode(sample)),
  }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}
