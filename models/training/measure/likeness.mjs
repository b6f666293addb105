import { greedy } from './greedy.mjs';
import { cosine, mean } from './numbers.mjs';

/**
 * How near a model's logits are to another's, along the translations of the other.
 *
 * @param {import('./model.mjs').Model} model
 * @param {import('./model.mjs').Model} exact
 * @param {readonly (readonly number[])[]} sources
 * @returns {Promise<number>} mean cosine
 */
export async function likeness(model, exact, sources) {
  const cosines = /** @type {number[]} */ ([]);
  for (const source of sources) {
    const wanted = /** @type {Float32Array[]} */ ([]);
    const forced = await greedy(exact, [source], {
      limit: 60,
      onStep: (_, logits) => wanted.push(logits.slice()),
    });
    await greedy(model, [source], {
      limit: wanted.length,
      stop: false,
      forced,
      onStep: (step, logits) => {
        const other = wanted[step];
        if (other) cosines.push(cosine(logits, other));
      },
    });
  }
  return mean(cosines);
}
