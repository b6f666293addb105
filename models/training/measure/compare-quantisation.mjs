/**
 * node compare-quantisation.mjs SOURCES FOLDER…: what each way to quantise costs and gives.
 *
 * SOURCES holds one Arabic sentence a line; each FOLDER was written by `recipe.export --quantise SCHEME`, all from one
 * checkpoint. The first folder's fp32 graphs are what the others are held against. Columns: MB of both graphs · ms to
 * load · tokens a second (and per CPU second) for THREADS/BATCH · cosine of logits to fp32 · tokens that stay the same
 * in company · logits that do, bit for bit.
 *
 * ONLY=speed or ONLY=likeness leaves the other half out; WASM=1 runs onnxruntime-web instead of onnxruntime-node.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import native from 'onnxruntime-node';
import { companions } from './companions.mjs';
import { likeness } from './likeness.mjs';
import { openModel } from './model.mjs';
import { speed } from './speed.mjs';
import { openTokenizer } from './tokenizer.mjs';

const REPEATS = [
  { size: 1, repeats: 8 },
  { size: 8, repeats: 4 },
  { size: 32, repeats: 2 },
];
const [sourceFile = '', ...folders] = process.argv.slice(2);
const [first = ''] = folders;
const { ONLY, WASM } = process.env;
const runtime = WASM ? await import('onnxruntime-web') : native;

/**
 * @param {string} folder
 * @param {'q8' | 'fp32'} dtype
 */
function megabytes(folder, dtype) {
  const suffix = dtype === 'q8' ? '_quantized' : '';
  const sizes = ['encoder_model', 'decoder_model_merged'].map(
    (name) => statSync(path.join(folder, 'onnx', `${name}${suffix}.onnx`)).size,
  );
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(2);
}

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(2)} %`;
/** @param {readonly string[]} cells */
const row = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);

const tokenizer = await openTokenizer(first);
const sources = readFileSync(sourceFile, 'utf8').trim().split('\n').map(tokenizer.encode);
const middling = sources.filter(({ length }) => length >= 25 && length <= 60).slice(0, 64);
const exact = await openModel(first, { dtype: 'fp32', runtime });
const headings = ['scheme', 'MB', 'load ms'];
if (ONLY !== 'likeness') headings.push('1/1', '1/8', '1/32', '2/1', '2/8', '2/32');
if (ONLY !== 'speed') headings.push('cosine', 'same tokens', 'same bits');
row(headings);
row(headings.map(() => '---'));

/**
 * @param {string} name
 * @param {string} folder
 * @param {'q8' | 'fp32'} dtype
 */
async function measure(name, folder, dtype) {
  const model = await openModel(folder, { dtype, runtime });
  const cells = [name, megabytes(folder, dtype), model.loadMs.toFixed(0)];
  for (const threads of ONLY === 'likeness' ? [] : [1, 2]) {
    const timed = await openModel(folder, { dtype, threads, runtime });
    for (const { size, repeats } of REPEATS) {
      cells.push(await speed(timed, middling, size, repeats));
    }
  }
  if (ONLY !== 'speed') {
    const { tokens, logits } = await companions(model, sources.slice(100, 148));
    cells.push((await likeness(model, exact, sources.slice(0, 24))).toFixed(5));
    cells.push(percent(tokens), percent(logits));
  }
  row(cells);
}

await measure('fp32', first, 'fp32');
for (const folder of folders) await measure(path.basename(folder), folder, 'q8');
