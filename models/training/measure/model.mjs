import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ort from 'onnxruntime-node';

/**
 * A model folder as bare ONNX Runtime sessions, with the smallest loop that translates: for measuring graphs.
 * The product's decoder is lib/translate.
 *
 * @typedef {object} Model
 * @property {import('onnxruntime-common').InferenceSession} encoder
 * @property {import('onnxruntime-common').InferenceSession} decoder
 * @property {Config} config
 * @property {Runtime['Tensor']} Tensor
 * @property {number} loadMs time to open both graphs
 *
 * @typedef {Pick<typeof import('onnxruntime-common'), 'InferenceSession' | 'Tensor'>} Runtime
 *
 * @typedef {object} Config config.json, as far as it is read here
 * @property {number} vocab_size
 * @property {number} pad_token_id
 * @property {number} eos_token_id
 * @property {number} decoder_layers
 * @property {number} decoder_attention_heads
 * @property {number} d_model
 *
 * @typedef {Record<string, import('onnxruntime-common').Tensor>} Tensors
 *
 * @typedef {object} State a batch between two calls of the decoder
 * @property {import('onnxruntime-common').Tensor} mask [rows, source]
 * @property {import('onnxruntime-common').Tensor} hidden [rows, source, d]
 * @property {Tensors | null} past
 * @property {number} rows
 */

/**
 * @param {string} folder
 * @param {{ dtype?: 'q8' | 'fp32', threads?: number, runtime?: Runtime }} [options]
 * @returns {Promise<Model>}
 */
export async function openModel(folder, { dtype = 'q8', threads = 1, runtime = ort } = {}) {
  const suffix = dtype === 'q8' ? '_quantized' : '';
  /** @type {import('onnxruntime-common').InferenceSession.SessionOptions} */
  const options = { intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 };
  /** @param {string} name */
  const open = async (name) => {
    const file = path.join(folder, 'onnx', `${name}${suffix}.onnx`);
    return runtime.InferenceSession.create(await readFile(file), options);
  };
  const config = JSON.parse(await readFile(path.join(folder, 'config.json'), 'utf8'));
  const started = performance.now();
  const encoder = await open('encoder_model');
  const decoder = await open('decoder_model_merged');
  const loadMs = performance.now() - started;
  return { encoder, decoder, config, Tensor: runtime.Tensor, loadMs };
}

/**
 * Rows of ids, all of one length.
 * @param {Model} model
 * @param {readonly (readonly number[])[]} rows
 * @returns int64 [rows, length]
 */
function integers(model, rows) {
  const width = rows[0]?.length ?? 0;
  return new model.Tensor('int64', BigInt64Array.from(rows.flat(), BigInt), [rows.length, width]);
}

/**
 * @param {Model} model
 * @param {readonly (readonly number[])[]} rows source ids with </s>
 * @param {number} [extra] padding beyond the longest row
 * @returns {Promise<State>}
 */
export async function encode(model, rows, extra = 0) {
  const length = Math.max(...rows.map((row) => row.length)) + extra;
  /**
   * @param {readonly number[]} row
   * @param {number} value
   */
  const filled = (row, value) => [...row, ...Array(length - row.length).fill(value)];
  const attention_mask = integers(
    model,
    rows.map((row) => filled(Array(row.length).fill(1), 0)),
  );
  const input_ids = integers(
    model,
    rows.map((row) => filled(row, model.config.pad_token_id)),
  );
  const outputs = await model.encoder.run({ input_ids, attention_mask });
  const hidden = named(outputs, 'last_hidden_state');
  return { mask: attention_mask, hidden, past: null, rows: rows.length };
}

/**
 * Feeds the next target id of every row; keeps the cache in the state.
 * @param {Model} model
 * @param {State} state
 * @param {readonly number[]} ids
 * @returns {Promise<Tensors>} all outputs of the decoder
 */
export async function step(model, state, ids) {
  const { past } = state;
  const outputs = await model.decoder.run({
    encoder_attention_mask: state.mask,
    encoder_hidden_states: state.hidden,
    input_ids: integers(
      model,
      ids.map((id) => [id]),
    ),
    use_cache_branch: new model.Tensor('bool', [past !== null], [1]),
    ...(past ?? emptyCache(model, state.rows)),
  });
  state.past = Object.fromEntries(
    Object.entries(outputs)
      .filter(([name]) => name.startsWith('present.'))
      .map(([name, tensor]) => {
        const key = name.replace('present', 'past_key_values');
        // The source's keys come back empty once they are cached.
        return [key, past && name.includes('.encoder.') ? named(past, key) : tensor];
      }),
  );
  return outputs;
}

/**
 * @param {Model} model
 * @param {number} rows
 */
function emptyCache(model, rows) {
  const { decoder_layers: layers, decoder_attention_heads: heads, d_model: size } = model.config;
  /** @type {Tensors} */
  const cache = {};
  for (let layer = 0; layer < layers; layer++) {
    for (const end of ['decoder.key', 'decoder.value', 'encoder.key', 'encoder.value']) {
      const dims = [rows, heads, 0, size / heads];
      cache[`past_key_values.${layer}.${end}`] = new model.Tensor('float32', [], dims);
    }
  }
  return cache;
}

/**
 * @param {Tensors} tensors
 * @param {string} name
 */
function named(tensors, name) {
  const tensor = tensors[name];
  if (!tensor) throw new Error(`the graph gives no ${name}`);
  return tensor;
}

/**
 * @param {Tensors} outputs
 * @param {string} name
 * @returns {Float32Array} the numbers of a float output, row-major
 */
export function floats(outputs, name) {
  const { data } = named(outputs, name);
  if (!(data instanceof Float32Array)) throw new Error(`${name} is no float32 tensor`);
  return data;
}
