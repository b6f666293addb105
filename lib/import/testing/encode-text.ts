/** Encodings a test can write; Node itself writes only UTF-8 and UTF-16LE. */
export const WRITABLE_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
  'windows-1252',
] as const;
export type WritableEncoding = (typeof WRITABLE_ENCODINGS)[number];

/** Byte of each character of an 8-bit encoding, read off the decoder. */
function byteTable(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(
    bytes
      .map((byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const)
      .filter(([character]) => character !== '\ufffd'),
  );
}

const tables = new Map(
  (['windows-1256', 'iso-8859-6', 'windows-1252'] as const).map((encoding) => [
    encoding as string,
    byteTable(encoding),
  ]),
);

/** Bytes of a text in an encoding, without byte order mark; null when it cannot carry the text. */
export function encodeText(text: string, encoding: WritableEncoding): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = tables.get(encoding);
  if (table === undefined) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index++)
      view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
    return bytes;
  }
  const bytes = Array.from(text, (character) => table.get(character) ?? -1);
  return bytes.includes(-1) ? null : Uint8Array.from(bytes);
}

/** The same with the byte order mark of a Unicode encoding in front. */
export function encodeWithMark(text: string, encoding: WritableEncoding): Uint8Array {
  const bytes = encodeText(`\ufeff${text}`, encoding);
  if (bytes === null) throw new Error(`no byte order mark in ${encoding}`);
  return bytes;
}
