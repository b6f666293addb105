import { encode, floats, step } from './model.mjs';

/**
 * Feeds sentences their own targets, one position a call.
 *
 * @param {import('./model.mjs').Model} model
 * @param {readonly { source: readonly number[], target: readonly number[] }[]} sentences
 * @param {number} [extra] padding beyond the longest source
 * @returns of the first sentence: logits [target, vocabulary] and cross_attentions [target, source], end to end
 */
export async function forced(model, sentences, extra = 0) {
  const { vocab_size: size, pad_token_id: pad } = model.config;
  const [first] = sentences;
  if (!first) throw new Error('no sentence');
  const sources = sentences.map(({ source }) => source);
  const state = await encode(model, sources, extra);
  const logits = new Float32Array(first.target.length * size);
  const seen = new Float32Array(first.target.length * first.source.length);
  for (let t = 0; t < first.target.length; t++) {
    const ids = sentences.map(({ target }) => (t === 0 ? pad : (target[t - 1] ?? pad)));
    const outputs = await step(model, state, ids);
    logits.set(floats(outputs, 'logits').subarray(0, size), t * size);
    const weights = floats(outputs, 'cross_attentions').subarray(0, first.source.length);
    seen.set(weights, t * first.source.length);
  }
  return { logits, seen };
}
