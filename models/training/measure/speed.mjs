import { greedy } from './greedy.mjs';

const STEPS = 30;

/**
 * Tokens a second of a full batch, the search for the likeliest token included.
 *
 * @param {import('./model.mjs').Model} model
 * @param {readonly (readonly number[])[]} sources taken in turn
 * @param {number} size sentences a batch
 * @param {number} repeats
 * @returns {Promise<string>} by the clock (and by CPU seconds, which a busy machine disturbs less)
 */
export async function speed(model, sources, size, repeats) {
  let wall = 0;
  let cpu = 0;
  for (let repeat = -1; repeat < repeats; repeat++) {
    const rows = Array.from(
      { length: size },
      (_, i) => sources[((repeat + 1) * size + i) % sources.length] ?? [],
    );
    const used = process.cpuUsage();
    const started = performance.now();
    await greedy(model, rows, { limit: STEPS, stop: false });
    if (repeat < 0) continue; // the first one warms up
    wall += performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    cpu += (user + system) / 1000;
  }
  const tokens = repeats * size * STEPS * 1000;
  return `${Math.round(tokens / wall)} (${Math.round(tokens / cpu)})`;
}
