import type { MarianConfig } from './config';
import { copyRows } from './copy-rows';
import type { EncodedBatch } from './encode';
import { floatsOf, type MarianSessions, type Tensor } from './sessions';

/** What one decoder call gives back. R rows, D tokens fed per row, V vocabulary, S source tokens. */
export interface StepOutput {
  /** float32 [R, D, V], before softmax */
  readonly logits: Float32Array;
  /** float32 [R, D, S]: row t belongs to the token that position t predicts; null without that output */
  readonly attention: Float32Array | null;
}

/**
 * The batch inside the decoder: one row a hypothesis, with its cache.
 *
 * L layers, H heads, h head size, T tokens so far:
 * - self-attention keys and values `past_key_values.{l}.decoder.{key,value}` [R, H, T, h], new each step;
 * - cross-attention keys and values `past_key_values.{l}.encoder.{key,value}` [R, H, S, h], computed in
 *   the first step and kept, since a graph gives empty ones in later steps.
 */
export class DecoderState {
  readonly #sessions: MarianSessions;
  readonly #config: MarianConfig;
  readonly #width: number;
  /** Padding mask of each sentence, int64 [B, S]. */
  readonly #sentenceMask: BigInt64Array;
  #owners: number[];
  #mask: Tensor;
  #hidden: Tensor;
  #past: Record<string, Tensor>;
  #started = false;

  constructor(sessions: MarianSessions, config: MarianConfig, batch: EncodedBatch) {
    this.#sessions = sessions;
    this.#config = config;
    const [size = 0, width = 0] = batch.mask.dims;
    this.#width = width;
    this.#owners = Array.from({ length: size }, (_, row) => row);
    if (!(batch.mask.data instanceof BigInt64Array)) throw new TypeError('mask is not int64');
    this.#sentenceMask = batch.mask.data;
    this.#mask = batch.mask;
    this.#hidden = batch.hidden;
    const none = sessions.tensor(new Float32Array(0), [
      size,
      config.decoderHeads,
      0,
      config.headSize,
    ]);
    this.#past = Object.fromEntries(
      [...this.#names('decoder'), ...this.#names('encoder')].map((name) => [name, none]),
    );
  }

  /** Sentence of each row. */
  get owners(): readonly number[] {
    return this.#owners;
  }

  /**
   * Feeds the next tokens of every row and keeps the new cache.
   *
   * @param tokens [R, D] row-major: D is 1 in every step but a first one with a forced beginning
   */
  async step(tokens: ArrayLike<number>, wantsAttention = false): Promise<StepOutput> {
    const rows = this.#owners.length;
    const { decoder, tensor } = this.#sessions;
    const outputs = ['logits', ...this.#names('decoder').map(presentName)];
    if (!this.#started) outputs.push(...this.#names('encoder').map(presentName));
    const attends = wantsAttention && decoder.outputNames.includes('cross_attentions');
    if (attends) outputs.push('cross_attentions');
    const output = await decoder.run(
      {
        ...this.#past,
        input_ids: tensor(BigInt64Array.from(tokens, BigInt), [rows, tokens.length / rows]),
        encoder_attention_mask: this.#mask,
        encoder_hidden_states: this.#hidden,
        use_cache_branch: tensor(Uint8Array.of(this.#started ? 1 : 0), [1]),
      },
      outputs,
    );
    for (const name of Object.keys(this.#past)) {
      const present = output[presentName(name)];
      if (present !== undefined) this.#past[name] = present;
    }
    this.#started = true;
    return {
      logits: floatsOf(output.logits, 'logits'),
      attention: attends ? floatsOf(output.cross_attentions, 'cross_attentions') : null,
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
    for (const name of this.#names('decoder')) this.#past[name] = this.#moved(name, sources);
    if (owners.length !== before.length || owners.some((_, row) => changedHands(row))) {
      for (const name of this.#names('encoder')) {
        this.#past[name] = this.#moved(name, sources, changedHands);
      }
      this.#hidden = this.#movedTensor(this.#hidden, sources, changedHands);
      this.#mask = this.#maskOf(owners);
    }
    this.#owners = [...owners];
  }

  #moved(name: string, sources: Int32Array, isStale?: (row: number) => boolean): Tensor {
    const tensor = this.#past[name];
    if (tensor === undefined) throw new TypeError(`the cache has no ${name}`);
    return this.#movedTensor(tensor, sources, isStale);
  }

  #movedTensor(tensor: Tensor, sources: Int32Array, isStale?: (row: number) => boolean): Tensor {
    const [, ...rest] = tensor.dims;
    const rowSize = rest.reduce((product, size) => product * size, 1);
    const data = copyRows(floatsOf(tensor, 'cache'), rowSize, sources, isStale);
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

  #names(side: 'decoder' | 'encoder'): string[] {
    return Array.from({ length: this.#config.decoderLayers }, (_, layer) => layer).flatMap(
      (layer) => ['key', 'value'].map((what) => `past_key_values.${layer}.${side}.${what}`),
    );
  }
}

function presentName(name: string): string {
  return name.replace('past_key_values', 'present');
}
