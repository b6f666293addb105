import type { MarianConfig } from './config';
import { encode } from './encode';
import { floatsOf, type MarianSessions } from './sessions';

const OUTPUT = 'cross_attentions';

/** Where a target's tokens look in the source: T target tokens, S source tokens with the padding after them. */
export interface CrossAttention {
  /** float32 [T, S]: row t is where the decoder looked when it predicted target token t */
  readonly weights: Float32Array;
  readonly sourceLength: number;
}

/**
 * Reads a given target once with the decoder (a single call, no search) and gives its cross-attention.
 *
 * @param source token ids with </s> at the end
 * @param target token ids without </s>, at least one
 * @returns null when the decoder does not give its attention (most published models)
 */
export async function crossAttention(
  sessions: MarianSessions,
  config: MarianConfig,
  source: readonly number[],
  target: readonly number[],
): Promise<CrossAttention | null> {
  const { decoder, tensor } = sessions;
  if (!decoder.outputNames.includes(OUTPUT)) return null;
  const { hidden, mask } = await encode(sessions, [source], config);
  const none = tensor(new Float32Array(0), [1, config.decoderHeads, 0, config.headSize]);
  const past = decoder.inputNames.filter((name) => name.startsWith('past_key_values.'));
  const fed = [config.decoderStartId, ...target.slice(0, -1)];
  const output = await decoder.run(
    {
      ...Object.fromEntries(past.map((name) => [name, none])),
      input_ids: tensor(BigInt64Array.from(fed, BigInt), [1, fed.length]),
      encoder_attention_mask: mask,
      encoder_hidden_states: hidden,
      use_cache_branch: tensor(Uint8Array.of(0), [1]),
      best_count: tensor(BigInt64Array.of(1n), [1]),
    },
    [OUTPUT],
  );
  const [, sourceLength = 0] = mask.dims;
  return { weights: floatsOf(output[OUTPUT], OUTPUT), sourceLength };
}
