import { encode, floats, step } from './model.mjs';

/**
 * Greedy decoding of one batch.
 *
 * @param {import('./model.mjs').Model} model
 * @param {readonly (readonly number[])[]} rows source ids with </s>
 * @param {object} [options]
 * @param {number} [options.limit] most tokens
 * @param {boolean} [options.stop] end at </s>; without it every row runs to the limit
 * @param {number} [options.extra] padding beyond the longest row
 * @param {readonly (readonly number[])[]} [options.forced] ids to feed instead of the likeliest ones
 * @param {(step: number, logits: Float32Array) => void} [options.onStep] given the logits [rows, vocabulary]
 * @returns {Promise<number[][]>} target ids of each row, without </s>
 */
export async function greedy(model, rows, options = {}) {
  const { limit = 200, stop = true, extra = 0, forced, onStep } = options;
  const { pad_token_id: pad, eos_token_id: eos, vocab_size: size } = model.config;
  const state = await encode(model, rows, extra);
  const targets = rows.map(() => /** @type {number[]} */ ([]));
  const done = rows.map(() => false);
  let ids = rows.map(() => pad);
  for (let number = 0; number < limit && !(stop && done.every(Boolean)); number++) {
    const logits = floats(await step(model, state, ids), 'logits');
    onStep?.(number, logits);
    ids = rows.map((_, row) => forced?.[row]?.[number] ?? likeliest(logits, row * size, size));
    ids.forEach((id, row) => {
      done[row] ||= stop && id === eos;
      if (!done[row]) targets[row]?.push(id);
    });
  }
  return targets;
}

/**
 * Index of the largest value among `size` from `start`, the last one (<pad>) left out.
 * @param {Float32Array} values
 * @param {number} start
 * @param {number} size
 */
function likeliest(values, start, size) {
  let best = 0;
  let most = -Infinity;
  for (let i = 0; i < size - 1; i++) {
    const value = values[start + i] ?? -Infinity;
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}
