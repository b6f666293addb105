import type { MarianConfig } from './config';
import { floatsOf, type MarianSessions, type Tensor } from './sessions';

/** A batch of sources after the encoder. B sentences, S tokens in the longest rounded up to a
 * multiple of four, model size d. */
export interface EncodedBatch {
  /** float32 [B, S, d] */
  readonly hidden: Tensor;
  /** int64 [B, S]: 1 for a token, 0 for padding */
  readonly mask: Tensor;
}

/**
 * Runs the encoder once for a batch. Shorter sources are padded at their end and masked out.
 *
 * Where a processor adds up four numbers at once, as WebAssembly does, a sum over S numbers is rounded as S asks:
 * a sentence alone and the same one padded to its companions would differ in the last bit. Sums over widths that
 * are multiples of four differ by zeroes added at their end only, so all widths are; here and in the browser.
 *
 * @param sources token ids with </s> at the end, at least one source, none empty
 */
export async function encode(
  sessions: MarianSessions,
  sources: readonly (readonly number[])[],
  { padId, maxPositions }: Pick<MarianConfig, 'padId' | 'maxPositions'>,
): Promise<EncodedBatch> {
  const longest = Math.max(...sources.map((ids) => ids.length));
  const width = Math.max(longest, Math.min(Math.ceil(longest / 4) * 4, maxPositions));
  const ids = new BigInt64Array(sources.length * width).fill(BigInt(padId));
  const mask = new BigInt64Array(sources.length * width);
  sources.forEach((source, row) => {
    source.forEach((id, column) => {
      ids[row * width + column] = BigInt(id);
    });
    mask.fill(1n, row * width, row * width + source.length);
  });
  const dims = [sources.length, width];
  const attentionMask = sessions.tensor(mask, dims);
  const output = await sessions.encoder.run(
    { input_ids: sessions.tensor(ids, dims), attention_mask: attentionMask },
    ['last_hidden_state'],
  );
  const hidden = output.last_hidden_state;
  floatsOf(hidden, 'last_hidden_state');
  if (hidden === undefined) throw new TypeError('unreachable');
  return { hidden, mask: attentionMask };
}
