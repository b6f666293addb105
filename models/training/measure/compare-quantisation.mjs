/**
 * node compare-quantisation.mjs SOURCES FOLDER…: what each way to quantise costs and gives.
 *
 * SOURCES holds one Arabic sentence a line; each FOLDER was written by `recipe.export --quantise SCHEME`, all from one
 * checkpoint. The first folder's fp32 graphs are what the others are held against. For each folder:
 * MB of both graphs · ms to load · tokens/s, wall and (per CPU second), for batches of 1, 8, 32 on 1 and 2 threads ·
 * cosine of logits to fp32 along fp32's own translations · how many tokens stay the same when a sentence is
 * translated in company (batches of 8 and 16) · how many rows of logits stay the same bit for bit.
 *
 * ONLY=speed or ONLY=likeness leaves the other half out; WASM=1 runs onnxruntime-web instead of onnxruntime-node.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import native from 'onnxruntime-node';
import { greedy, openModel } from './model.mjs';
import { cosine, difference, mean } from './numbers.mjs';
import { openTokenizer } from './tokenizer.mjs';

const [sourceFile, ...folders] = process.argv.slice(2);
const runtime = process.env.WASM ? (await import('onnxruntime-web')).default : native;
const lines = readFileSync(sourceFile, 'utf8').trim().split('\n');
const STEPS = 30;
const COMPANY = 48;

function megabytes(folder, dtype) {
  const suffix = dtype === 'q8' ? '_quantized' : '';
  const names = ['encoder_model', 'decoder_model_merged'];
  return (
    names.reduce(
      (sum, name) => sum + statSync(path.join(folder, 'onnx', `${name}${suffix}.onnx`)).size,
      0,
    ) / 1e6
  );
}

async function speed(model, sources, size) {
  const repeats = size === 1 ? 8 : size === 8 ? 4 : 2;
  let wall = 0;
  let cpu = 0;
  for (let repeat = -1; repeat < repeats; repeat++) {
    const rows = Array.from(
      { length: size },
      (_, i) => sources[((repeat + 1) * size + i) % sources.length],
    );
    const used = process.cpuUsage();
    const started = performance.now();
    await greedy(model, rows, { limit: STEPS, stop: false });
    if (repeat < 0) continue; // the first run warms up
    wall += performance.now() - started;
    const now = process.cpuUsage(used);
    cpu += (now.user + now.system) / 1000;
  }
  const tokens = repeats * size * STEPS * 1000;
  return `${Math.round(tokens / wall)} (${Math.round(tokens / cpu)})`;
}

/** Translates alone and in company. @returns shares of equal tokens and of equal rows of logits */
async function companions(model, sources) {
  const size = model.config.vocab_size;
  const alone = [];
  for (const source of sources) {
    const logits = [];
    const [ids] = await greedy(model, [source], {
      onStep: (_, o) => logits.push(o.logits.data.slice()),
    });
    alone.push({ ids, logits });
  }
  const count = { tokens: 0, same: 0, rows: 0, exact: 0 };
  for (const batch of [8, 16]) {
    for (let first = 0; first < sources.length; first += batch) {
      const group = alone.slice(first, first + batch);
      const onStep = (step, { logits: { data } }) => {
        group.forEach(({ logits }, row) => {
          if (step >= logits.length) return;
          count.rows++;
          if (difference(logits[step], data.subarray(row * size, row * size + size)) === 0)
            count.exact++;
        });
      };
      const targets = await greedy(model, sources.slice(first, first + batch), { onStep });
      targets.forEach((ids, row) => {
        const own = group[row].ids;
        count.tokens += Math.max(ids.length, own.length);
        count.same += ids.filter((id, i) => id === own[i]).length;
      });
    }
  }
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  return [percent(count.same, count.tokens), percent(count.exact, count.rows)];
}

async function likeness(model, exact, sources) {
  const cosines = [];
  for (const source of sources) {
    const logits = [];
    const [ids] = await greedy(exact, [source], {
      limit: 60,
      onStep: (_, o) => logits.push(o.logits.data.slice()),
    });
    const onStep = (step, o) => cosines.push(cosine(o.logits.data, logits[step]));
    await greedy(model, [source], { limit: ids.length, stop: false, forced: [ids], onStep });
  }
  return mean(cosines).toFixed(5);
}

const tokenizer = await openTokenizer(folders[0]);
const sources = lines.map(tokenizer.encode);
const middling = sources.filter((ids) => ids.length >= 25 && ids.length <= 60).slice(0, 64);
const exact = await openModel(folders[0], { dtype: 'fp32', runtime });
const variants = [[folders[0], 'fp32'], ...folders.map((folder) => [folder, 'q8'])];
const headings = [
  'scheme',
  'MB',
  'load ms',
  '1/1',
  '1/8',
  '1/32',
  '2/1',
  '2/8',
  '2/32',
  'cosine',
  'same tokens',
  'same bits',
];
process.stdout.write(`| ${headings.join(' | ')} |\n|${' --- |'.repeat(headings.length)}\n`);
for (const [folder, dtype] of variants) {
  const cells = [
    dtype === 'fp32' ? 'fp32' : path.basename(folder),
    megabytes(folder, dtype).toFixed(2),
  ];
  const model = await openModel(folder, { dtype, runtime });
  cells.push(model.loadMs.toFixed(0));
  for (const threads of process.env.ONLY === 'likeness' ? [] : [1, 2]) {
    const timed = await openModel(folder, { dtype, threads, runtime });
    for (const size of [1, 8, 32]) cells.push(await speed(timed, middling, size));
  }
  if (process.env.ONLY !== 'speed') {
    cells.push(await likeness(model, exact, sources.slice(0, 24)));
    cells.push(...(await companions(model, sources.slice(100, 100 + COMPANY))));
  }
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
