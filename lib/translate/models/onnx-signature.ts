import { type FileHandle, open } from 'node:fs/promises';
import { integerOf, readFields, textOf } from '../protobuf';

/** Sizes of a tensor's dimensions; null where any size goes. */
export type Dimensions = readonly (number | null)[];

/** What goes into an ONNX graph and comes out of it. */
export interface OnnxSignature {
  readonly inputs: ReadonlyMap<string, Dimensions>;
  readonly outputs: ReadonlyMap<string, Dimensions>;
}

const WINDOW_BYTES = 1 << 16;
/** Field numbers of ModelProto and GraphProto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto). */
const GRAPH = 7;
const INPUT = 11;
const OUTPUT = 12;

/**
 * Reads the names and shapes at the ends of an ONNX graph without loading its weights.
 *
 * @throws RangeError when the file is no ONNX model; the system's error when it cannot be read
 */
export async function readOnnxSignature(file: string): Promise<OnnxSignature> {
  const handle = await open(file);
  try {
    const bytes = new FileBytes(handle, (await handle.stat()).size);
    const inputs = new Map<string, Dimensions>();
    const outputs = new Map<string, Dimensions>();
    for await (const model of fieldsOf(bytes, 0, bytes.size)) {
      if (model.number !== GRAPH) continue;
      for await (const { number, start, end } of fieldsOf(bytes, model.start, model.end)) {
        if (number === INPUT) addValue(await bytes.slice(start, end), inputs);
        else if (number === OUTPUT) addValue(await bytes.slice(start, end), outputs);
      }
    }
    if (inputs.size === 0 || outputs.size === 0) throw new RangeError('it has no graph');
    return { inputs, outputs };
  } finally {
    await handle.close();
  }
}

/** Places of the length-delimited fields of a message inside a file; others are passed over. */
async function* fieldsOf(bytes: FileBytes, from: number, to: number) {
  for (let place = from; place < to; ) {
    const tag = await bytes.varint(place);
    const kind = tag.value % 8;
    const content = kind === 0 || kind === 2 ? await bytes.varint(tag.end) : null;
    const start = content?.end ?? tag.end;
    const end = start + (kind === 2 ? (content?.value ?? 0) : ({ 1: 8, 5: 4 }[kind] ?? 0));
    if (![0, 1, 2, 5].includes(kind) || end > to) throw new RangeError('it is no ONNX model');
    if (kind === 2) yield { number: Math.floor(tag.value / 8), start, end };
    place = end;
  }
}

/** A ValueInfoProto: name (1) and type (2), in it a tensor (1), in it a shape (2) of dimensions (1). */
function addValue(message: Uint8Array, values: Map<string, Dimensions>): void {
  let name = '';
  const dimensions: (number | null)[] = [];
  for (const field of readFields(message)) {
    if (field.number === 1) name = textOf(field);
    if (field.number !== 2) continue;
    for (const tensor of readFields(field.bytes)) {
      if (tensor.number !== 1) continue;
      for (const shape of readFields(tensor.bytes)) {
        if (shape.number !== 2) continue;
        for (const dimension of readFields(shape.bytes)) dimensions.push(sizeOf(dimension.bytes));
      }
    }
  }
  values.set(name, dimensions);
}

function sizeOf(dimension: Uint8Array): number | null {
  for (const field of readFields(dimension)) if (field.number === 1) return integerOf(field);
  return null;
}

/** Bytes of a file by place, read in windows: most of a model is weights that nobody looks at here. */
class FileBytes {
  #window = new Uint8Array(0);
  #windowStart = 0;

  constructor(
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  async slice(start: number, end: number): Promise<Uint8Array> {
    const inWindow = start >= this.#windowStart && end <= this.#windowStart + this.#window.length;
    if (!inWindow) {
      const buffer = new Uint8Array(Math.max(end - start, WINDOW_BYTES));
      const { bytesRead } = await this.handle.read(buffer, 0, buffer.length, start);
      if (bytesRead < end - start) throw new RangeError('it stops too early');
      this.#window = buffer.subarray(0, bytesRead);
      this.#windowStart = start;
    }
    return this.#window.subarray(start - this.#windowStart, end - this.#windowStart);
  }

  async varint(start: number): Promise<{ value: number; end: number }> {
    let value = 0;
    for (let length = 0; length < 10; length++) {
      const [byte = 0] = await this.slice(start + length, start + length + 1);
      value += (byte & 0x7f) * 128 ** length;
      if (byte < 0x80) return { value, end: start + length + 1 };
    }
    throw new RangeError('it is no ONNX model');
  }
}
