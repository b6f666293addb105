import type { MarianConfig } from './config';
import { copyRows } from './copy-rows';
import type { EncodedBatch } from './encode';
import { freeTensors } from './free-tensors';
import { floatsOf, integersOf, type MarianSessions, type Tensor } from './sessions';

/** What to ask of a decoder call. */
export interface StepRequest {
  /** [R, D] row-major: D is 1 in every step but a first one with a forced beginning. */
  readonly tokens: ArrayLike<number>;
  /** Best next tokens wanted a row. */
  readonly bestCount: number;
  /** Whether the log-probabilities of all tokens are wanted too. */
  readonly wantsAll: boolean;
}

/** What a decoder call gives. R rows, D tokens fed a row, N best tokens, V vocabulary. */
export interface StepOutput {
  /** float32 [R, D, N], largest first */
  readonly bestLogProbs: Float32Array;
  /** int64 [R, D, N] */
  readonly bestTokens: BigInt64Array;
  /** float32 [R, D, V], or null when not asked for */
  readonly logProbs: Float32Array | null;
}

/**
 * The batch inside the decoder: one row a hypothesis, with its cache.
 *
 * L layers, H heads, h head size, T tokens so far, S source tokens:
 * - self-attention keys and values `past_key_values.{l}.decoder.{key,value}` [R, H, T, h], new each step;
 * - cross-attention keys and values `past_key_values.{l}.encoder.{key,value}` [R, H, S, h], computed in
 *   the first step and kept, since a graph gives empty ones in later steps.
 */
export class DecoderState {
  readonly #sessions: MarianSessions;
  readonly #width: number;
  /** Padding mask of each sentence, int64 [B, S]. */
  readonly #sentenceMask: BigInt64Array;
  readonly #selfNames: readonly string[];
  readonly #crossNames: readonly string[];
  #owners: readonly number[];
  #mask: Tensor;
  #hidden: Tensor;
  #past: Record<string, Tensor>;
  #started = false;

  constructor(sessions: MarianSessions, config: MarianConfig, batch: EncodedBatch) {
    this.#sessions = sessions;
    const [size = 0, width = 0] = batch.mask.dims;
    this.#width = width;
    this.#owners = Array.from({ length: size }, (_, row) => row);
    this.#sentenceMask = integersOf(batch.mask, 'attention_mask');
    this.#mask = batch.mask;
    this.#hidden = batch.hidden;
    this.#selfNames = cacheNames(config, 'decoder');
    this.#crossNames = cacheNames(config, 'encoder');
    const { decoderHeads, headSize } = config;
    const none = sessions.tensor(new Float32Array(0), [size, decoderHeads, 0, headSize]);
    this.#past = Object.fromEntries(
      [...this.#selfNames, ...this.#crossNames].map((name) => [name, none]),
    );
  }

  /** Sentence of each row. */
  get owners(): readonly number[] {
    return this.#owners;
  }

  /** Feeds the next tokens of every row and keeps the new cache. */
  async step({ tokens, bestCount, wantsAll }: StepRequest): Promise<StepOutput> {
    const rows = this.#owners.length;
    const { decoder, tensor } = this.#sessions;
    const fresh = this.#started ? this.#selfNames : [...this.#selfNames, ...this.#crossNames];
    const outputs = ['best_log_probs', 'best_tokens', ...fresh.map(presentName)];
    if (wantsAll) outputs.push('log_probs');
    const output = await decoder.run(
      {
        ...this.#past,
        input_ids: tensor(BigInt64Array.from(tokens, BigInt), [rows, tokens.length / rows]),
        encoder_attention_mask: this.#mask,
        encoder_hidden_states: this.#hidden,
        use_cache_branch: tensor(Uint8Array.of(this.#started ? 1 : 0), [1]),
        best_count: tensor(BigInt64Array.of(BigInt(bestCount)), [1]),
      },
      outputs,
    );
    freeTensors(fresh.map((name) => this.#past[name]));
    for (const name of fresh) {
      const present = output[presentName(name)];
      if (present !== undefined) this.#past[name] = present;
    }
    this.#started = true;
    return {
      bestLogProbs: floatsOf(output.best_log_probs, 'best_log_probs'),
      bestTokens: integersOf(output.best_tokens, 'best_tokens'),
      logProbs: wantsAll ? floatsOf(output.log_probs, 'log_probs') : null,
    };
  }

  /**
   * Orders the rows anew after a step: row i of the next step continues row `sources[i]` of this one.
   *
   * @param owners sentence of each new row
   */
  moveRows(sources: Int32Array, owners: readonly number[]): void {
    const before = this.#owners;
    const changedHands = (row: number) => before[row] !== owners[row];
    for (const name of this.#selfNames) this.#move(name, sources);
    if (owners.length !== before.length || owners.some((_, row) => changedHands(row))) {
      for (const name of this.#crossNames) this.#move(name, sources, changedHands);
      this.#hidden = this.#moved(this.#hidden, sources, changedHands);
      this.#mask = this.#maskOf(owners);
    }
    this.#owners = owners;
  }

  /** Frees the memory of the batch; nothing may be asked of it any more. */
  close(): void {
    freeTensors([...Object.values(this.#past), this.#hidden]);
    this.#past = {};
  }

  #move(name: string, sources: Int32Array, isStale?: (row: number) => boolean): void {
    const tensor = this.#past[name];
    if (tensor !== undefined) this.#past[name] = this.#moved(tensor, sources, isStale);
  }

  #moved(tensor: Tensor, sources: Int32Array, isStale?: (row: number) => boolean): Tensor {
    const [rows, ...rest] = tensor.dims;
    if (rows === sources.length && sources.every((source, row) => source === row)) return tensor;
    const rowSize = rest.reduce((product, size) => product * size, 1);
    const before = floatsOf(tensor, 'cache');
    const data = copyRows(before, rowSize, sources, isStale);
    if (data.buffer !== before.buffer) freeTensors([tensor]);
    return this.#sessions.tensor(data, [sources.length, ...rest]);
  }

  #maskOf(owners: readonly number[]): Tensor {
    const width = this.#width;
    const mask = new BigInt64Array(owners.length * width);
    owners.forEach((sentence, row) => {
      mask.set(this.#sentenceMask.subarray(sentence * width, (sentence + 1) * width), row * width);
    });
    return this.#sessions.tensor(mask, [owners.length, width]);
  }
}

function cacheNames({ decoderLayers }: MarianConfig, side: 'decoder' | 'encoder'): string[] {
  return Array.from({ length: decoderLayers }, (_, layer) => layer).flatMap((layer) =>
    ['key', 'value'].map((what) => `past_key_values.${layer}.${side}.${what}`),
  );
}

function presentName(name: string): string {
  return name.replace('past_key_values', 'present');
}
