/**
 * One field of a Protocol Buffers message as it stands on the wire
 * (https://protobuf.dev/programming-guides/encoding/).
 */
export interface Field {
  readonly number: number;
  /** Content of a length-delimited field, 4 or 8 bytes of a fixed one; empty for a varint. */
  readonly bytes: Uint8Array;
  /** Value of a varint (its low 53 bits), else 0. */
  readonly varint: number;
}

/**
 * Reads a message field by field, whatever its schema: who reads looks at the numbers it knows.
 *
 * @param message one whole message
 * @throws RangeError when the bytes are no message or stop too early
 */
export function* readFields(message: Uint8Array): Generator<Field> {
  const cursor = { place: 0 };
  while (cursor.place < message.length) {
    const tag = readVarint(message, cursor);
    const number = Math.floor(tag / 8);
    switch (tag % 8) {
      case 0:
        yield { number, bytes: NOTHING, varint: readVarint(message, cursor) };
        break;
      case 1:
        yield { number, bytes: take(message, cursor, 8), varint: 0 };
        break;
      case 2:
        yield { number, bytes: take(message, cursor, readVarint(message, cursor)), varint: 0 };
        break;
      case 5:
        yield { number, bytes: take(message, cursor, 4), varint: 0 };
        break;
      default:
        throw new RangeError(`wire type ${tag % 8} at byte ${cursor.place}`);
    }
  }
}

const NOTHING = new Uint8Array(0);
const utf8 = new TextDecoder();

/** Text of a length-delimited field. */
export function textOf({ bytes }: Field): string {
  return utf8.decode(bytes);
}

/** Value of a 32-bit float field. */
export function floatOf({ bytes }: Field): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getFloat32(0, true);
}

/** Value of an int32 varint, which stands as 64 bits on the wire when it is negative. */
export function integerOf({ varint }: Field): number {
  return varint | 0;
}

function readVarint(message: Uint8Array, cursor: { place: number }): number {
  let value = 0;
  let scale = 1;
  for (let length = 0; length < 10; length++) {
    const byte = message[cursor.place];
    if (byte === undefined) throw new RangeError('a number stops too early');
    cursor.place += 1;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
  throw new RangeError('a number of more than 64 bits');
}

function take(message: Uint8Array, cursor: { place: number }, length: number): Uint8Array {
  const end = cursor.place + length;
  if (end > message.length) throw new RangeError('a field stops too early');
  const bytes = message.subarray(cursor.place, end);
  cursor.place = end;
  return bytes;
}
