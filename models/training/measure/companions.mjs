import { greedy } from './greedy.mjs';
import { difference } from './numbers.mjs';

/**
 * Translates sentences alone and in batches of 8 and 16 of them.
 *
 * @param {import('./model.mjs').Model} model
 * @param {readonly (readonly number[])[]} sources
 * @returns {Promise<{ tokens: number, logits: number }>} shares, 0 to 1, of tokens that are the same in company, and
 *   of logit rows that are the same bit for bit
 */
export async function companions(model, sources) {
  const size = model.config.vocab_size;
  const alone = [];
  for (const source of sources) {
    const logits = /** @type {Float32Array[]} */ ([]);
    const [ids = []] = await greedy(model, [source], {
      onStep: (_, row) => logits.push(row.slice()),
    });
    alone.push({ source, ids, logits });
  }
  const count = { tokens: 0, same: 0, rows: 0, exact: 0 };
  for (const batch of [8, 16]) {
    for (let first = 0; first < alone.length; first += batch) {
      const group = alone.slice(first, first + batch);
      const targets = await greedy(
        model,
        group.map(({ source }) => source),
        {
          onStep: (step, together) => {
            for (const [row, { logits }] of group.entries()) {
              const own = logits[step];
              if (!own) continue;
              count.rows++;
              count.exact += Number(
                difference(own, together.subarray(row * size, row * size + size)) === 0,
              );
            }
          },
        },
      );
      for (const [row, { ids }] of group.entries()) {
        const target = targets[row] ?? [];
        count.tokens += Math.max(ids.length, target.length);
        count.same += ids.filter((id, i) => id === target[i]).length;
      }
    }
  }
  return { tokens: count.same / count.tokens, logits: count.exact / count.rows };
}
