import { InferenceSession, Tensor } from 'onnxruntime-node';
import { processorSeconds } from './processor-seconds';

/** Size of the square int8 matrices; large enough that nothing but the product counts. */
const SIZE = 1_024;
const ROUNDS = 20;

/**
 * How fast this machine multiplies int8 matrices on one thread through ONNX Runtime, with nothing else
 * around: what a decoder that wastes nothing would reach.
 *
 * @returns multiply-adds a second of processor time
 */
export async function integerProductSpeed(): Promise<number> {
  const session = await InferenceSession.create(productModel(), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const numbers = Uint8Array.from({ length: SIZE * SIZE }, (_, i) => (i * 31) % 251);
  const feeds = {
    a: new Tensor('uint8', numbers, [SIZE, SIZE]),
    b: new Tensor('int8', new Int8Array(numbers.buffer), [SIZE, SIZE]),
  };
  await session.run(feeds);
  const start = processorSeconds();
  for (let round = 0; round < ROUNDS; round++) await session.run(feeds);
  const seconds = processorSeconds() - start;
  await session.release();
  return (ROUNDS * SIZE ** 3) / seconds;
}

/** An ONNX model of one node, c = MatMulInteger(a, b), written out in protobuf by hand. */
function productModel(): Uint8Array {
  const UINT8 = 2;
  const INT8 = 3;
  const INT32 = 6;
  const node = field(1, [
    ...text(1, 'a'),
    ...text(1, 'b'),
    ...text(2, 'c'),
    ...text(4, 'MatMulInteger'),
  ]);
  const graph = field(7, [
    ...node,
    ...text(2, 'product'),
    ...field(11, value('a', UINT8)),
    ...field(11, value('b', INT8)),
    ...field(12, value('c', INT32)),
  ]);
  const version = [8, 8];
  const opset = field(8, [16, 13]);
  return Uint8Array.from([...version, ...graph, ...opset]);
}

function field(number: number, content: readonly number[]): number[] {
  if (content.length > 16_383) throw new RangeError('longer than two bytes can say');
  const length =
    content.length < 128 ? [content.length] : [(content.length & 127) | 128, content.length >> 7];
  return [number * 8 + 2, ...length, ...content];
}

function text(number: number, content: string): number[] {
  return field(number, [...new TextEncoder().encode(content)]);
}

/** A matrix of unknown size. */
function value(name: string, element: number): number[] {
  const shape = field(2, [...field(1, text(2, 'n')), ...field(1, text(2, 'm'))]);
  return [...text(1, name), ...field(2, field(1, [8, element, ...shape]))];
}
