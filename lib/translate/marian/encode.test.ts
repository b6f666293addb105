import { expect, it } from 'vitest';
import { encode } from './encode';
import type { Session, Tensor } from './sessions';

/** Takes what the encoder is fed, and gives hidden states of size 1. */
function sessions() {
  const fed: Readonly<Record<string, Tensor>>[] = [];
  const tensor = (data: unknown, dims: readonly number[]): Tensor => ({ data, dims });
  const encoder: Session = {
    inputNames: [],
    outputNames: [],
    async run(feeds) {
      fed.push(feeds);
      const [rows = 0, width = 0] = feeds.input_ids?.dims ?? [];
      return { last_hidden_state: tensor(new Float32Array(rows * width), [rows, width, 1]) };
    },
  };
  return { fed, sessions: { encoder, decoder: encoder, tensor, close: async () => {} } };
}

it.each([
  [[3, 5], 8],
  [[4], 4],
  [[1], 4],
  // No wider than the model has positions for.
  [[9, 10], 10],
])('pads sources of %j tokens to a width of %i', async (lengths, width) => {
  const { fed, sessions: fake } = sessions();
  const sources = lengths.map((length) => new Array<number>(length).fill(7));
  const { mask } = await encode(fake, sources, { padId: 1, maxPositions: 10 });
  expect(mask.dims).toEqual([lengths.length, width]);
  const row = (length: number, token: bigint, rest: bigint) =>
    Array.from({ length: width }, (_, column) => (column < length ? token : rest));
  expect(mask.data).toEqual(BigInt64Array.from(lengths.flatMap((length) => row(length, 1n, 0n))));
  expect(fed[0]?.input_ids?.data).toEqual(
    BigInt64Array.from(lengths.flatMap((length) => row(length, 7n, 1n))),
  );
});
