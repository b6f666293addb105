import { messageField, numberField, textField } from './protobuf-writer';

/** Parts of an ONNX model in bytes. Field numbers are those of onnx.proto3. */

const ELEMENT = { float32: 1, int64: 7 } as const;
const INTEGER_ATTRIBUTE = 2;
/** −1 as protobuf writes an int64: ten bytes. */
const MINUS_ONE = Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 255, 1);

interface Node {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** A node that works along the last axis. */
export function lastAxisNode({ operator, inputs, outputs }: Node): Uint8Array {
  const axis = messageField(
    5,
    textField(1, 'axis'),
    Uint8Array.from([3 * 8, ...MINUS_ONE]),
    numberField(20, INTEGER_ATTRIBUTE),
  );
  return messageField(
    1,
    ...inputs.map((name) => textField(1, name)),
    ...outputs.map((name) => textField(2, name)),
    textField(3, `muwazi/${outputs[0]}`),
    textField(4, operator),
    axis,
  );
}

interface Value {
  readonly name: string;
  readonly element: keyof typeof ELEMENT;
  /** A number is a fixed size, a word names a size. */
  readonly dims: readonly (number | string)[];
}

function value(field: number, { name, element, dims }: Value): Uint8Array {
  const shape = messageField(
    2,
    ...dims.map((dim) =>
      messageField(1, typeof dim === 'number' ? numberField(1, dim) : textField(2, dim)),
    ),
  );
  const tensor = messageField(1, numberField(1, ELEMENT[element]), shape);
  return messageField(field, textField(1, name), messageField(2, tensor));
}

export function graphInput(described: Value): Uint8Array {
  return value(11, described);
}

export function graphOutput(described: Value): Uint8Array {
  return value(12, described);
}

/** What, put behind a model's bytes, adds these parts to its graph. */
export function graphAddition(...parts: readonly Uint8Array[]): Uint8Array {
  return messageField(7, ...parts);
}
