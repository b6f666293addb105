/** What the decoder moves: 32-bit floats, 64-bit token ids and masks, one-byte booleans. */
export type TensorData = Float32Array | BigInt64Array | Uint8Array;

/** An n-dimensional array in row-major order, as ONNX Runtime takes and gives it. */
export interface Tensor {
  readonly dims: readonly number[];
  /** A typed array of the kind that its use says. */
  readonly data: unknown;
}

/** One ONNX graph, loaded. Node and browser give the same thing under different roofs. */
export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /**
   * @param feeds a tensor for every input name
   * @param outputs names of the outputs wanted; the others are neither computed nor copied
   */
  run(
    feeds: Readonly<Record<string, Tensor>>,
    outputs: readonly string[],
  ): Promise<Readonly<Record<string, Tensor>>>;
}

/** The two graphs of a Marian folder and how to make tensors for them. */
export interface MarianSessions {
  readonly encoder: Session;
  /**
   * The merged decoder with the addition of `addBestTokens`; `use_cache_branch` says whether past keys
   * and values are given.
   */
  readonly decoder: Session;
  tensor(data: TensorData, dims: readonly number[]): Tensor;
  /** Frees the graphs. */
  close(): Promise<void>;
}

/** @throws Error when a graph gave another type of number than every Marian export does */
export function floatsOf(tensor: Tensor | undefined, name: string): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError(`output ${name} of the model is not a float32 tensor`);
}

export function integersOf(tensor: Tensor | undefined, name: string): BigInt64Array {
  if (tensor?.data instanceof BigInt64Array) return tensor.data;
  throw new TypeError(`output ${name} of the model is not an int64 tensor`);
}
