/** Writes the few kinds of protobuf fields that an ONNX graph is made of. */

const text = new TextEncoder();

/** An unsigned number, seven bits a byte, lowest first. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** @param value not negative */
export function numberField(field: number, value: number): Uint8Array {
  return Uint8Array.from([...varint(field * 8), ...varint(value)]);
}

/** A message, or bytes, in a field. */
export function messageField(field: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  return concatenate([Uint8Array.from([...varint(field * 8 + 2), ...varint(size)]), ...parts]);
}

export function textField(field: number, value: string): Uint8Array {
  return messageField(field, text.encode(value));
}

export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
