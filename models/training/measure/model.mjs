import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ort from 'onnxruntime-node';

/**
 * A model folder as bare ONNX Runtime sessions, with the smallest loop that translates: for measuring graphs.
 * The product's decoder is lib/translate.
 */
export async function openModel(
  folder,
  { dtype = 'q8', threads = 1, runtime = ort, options = {} } = {},
) {
  const suffix = dtype === 'q8' ? '_quantized' : '';
  const sessionOptions = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    ...options,
  };
  const open = async (name) =>
    runtime.InferenceSession.create(
      await readFile(path.join(folder, 'onnx', `${name}${suffix}.onnx`)),
      sessionOptions,
    );
  const config = JSON.parse(await readFile(path.join(folder, 'config.json'), 'utf8'));
  const started = performance.now();
  const encoder = await open('encoder_model');
  const decoder = await open('decoder_model_merged');
  return { encoder, decoder, config, Tensor: runtime.Tensor, loadMs: performance.now() - started };
}

/** Rows of numbers, all of one length, as an int64 tensor [rows, length]. */
export function integers(model, rows) {
  return new model.Tensor('int64', BigInt64Array.from(rows.flat(), BigInt), [
    rows.length,
    rows[0].length,
  ]);
}

/** Encodes rows of source ids (with </s>), filled up to the longest; `extra` adds more padding. */
export async function encode(model, rows, extra = 0) {
  const length = Math.max(...rows.map((row) => row.length)) + extra;
  const fill = (row, value) => [...row, ...Array(length - row.length).fill(value)];
  const mask = integers(
    model,
    rows.map((row) =>
      fill(
        row.map(() => 1),
        0,
      ),
    ),
  );
  const input_ids = integers(
    model,
    rows.map((row) => fill(row, model.config.pad_token_id)),
  );
  const { last_hidden_state: hidden } = await model.encoder.run({
    input_ids,
    attention_mask: mask,
  });
  return { mask, hidden, past: null, rows: rows.length };
}

/** Feeds the next target id of every row; keeps the cache in `state`. @returns all outputs of the decoder */
export async function step(model, state, ids) {
  const feeds = {
    encoder_attention_mask: state.mask,
    encoder_hidden_states: state.hidden,
    input_ids: integers(
      model,
      ids.map((id) => [id]),
    ),
    use_cache_branch: new model.Tensor('bool', [state.past !== null], [1]),
    ...(state.past ?? emptyCache(model, state.rows)),
  };
  const outputs = await model.decoder.run(feeds);
  const past = {};
  for (const [name, tensor] of Object.entries(outputs)) {
    if (!name.startsWith('present.')) continue;
    const key = name.replace('present', 'past_key_values');
    // The source's keys come back empty once they are cached.
    past[key] = state.past && name.includes('.encoder.') ? state.past[key] : tensor;
  }
  state.past = past;
  return outputs;
}

function emptyCache(model, rows) {
  const { decoder_layers: layers, decoder_attention_heads: heads, d_model: size } = model.config;
  const cache = {};
  for (let layer = 0; layer < layers; layer++)
    for (const side of ['decoder', 'encoder'])
      for (const part of ['key', 'value'])
        cache[`past_key_values.${layer}.${side}.${part}`] = new model.Tensor(
          'float32',
          new Float32Array(0),
          [rows, heads, 0, size / heads],
        );
  return cache;
}

/** Index of the largest value among `size` from `start`, the last one (<pad>) left out. */
export function argmax(values, start, size) {
  let best = start;
  for (let i = start + 1; i < start + size - 1; i++) if (values[i] > values[best]) best = i;
  return best - start;
}

/**
 * Greedy decoding of one batch.
 * @param forced ids to feed instead of the likeliest ones
 * @param onStep called with the step's number and its outputs
 * @returns target ids of each row, without </s>
 */
export async function greedy(
  model,
  rows,
  { limit = 200, stop = true, extra = 0, forced, onStep } = {},
) {
  const { pad_token_id: pad, eos_token_id: eos, vocab_size: size } = model.config;
  const state = await encode(model, rows, extra);
  const targets = rows.map(() => []);
  const done = rows.map(() => false);
  let ids = rows.map(() => pad);
  for (let number = 0; number < limit && !(stop && done.every(Boolean)); number++) {
    const outputs = await step(model, state, ids);
    onStep?.(number, outputs);
    ids = rows.map(
      (_, row) => forced?.[row][number] ?? argmax(outputs.logits.data, row * size, size),
    );
    ids.forEach((id, row) => {
      done[row] ||= stop && id === eos;
      if (!done[row]) targets[row].push(id);
    });
  }
  return targets;
}
