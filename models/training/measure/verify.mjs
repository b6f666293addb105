/**
 * node verify.mjs FOLDER REFERENCE: holds an exported folder (fp32 and quantised graphs) against what PyTorch and
 * SentencePiece answered (`python3 -m recipe.reference`). Ends with status 1 where it does not hold.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AutoModelForSeq2SeqLM } from '@xenova/transformers';
import { encode, openModel, step } from './model.mjs';
import { cosine, difference, mean } from './numbers.mjs';
import { openTokenizer } from './tokenizer.mjs';

const [folder, reference] = process.argv.slice(2);
const { sentences, texts } = JSON.parse(
  await readFile(path.join(reference, 'reference.json'), 'utf8'),
);
const bytes = await readFile(path.join(reference, 'reference.bin'));
const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
const fp32 = await openModel(folder, { dtype: 'fp32' });
const q8 = await openModel(folder, { dtype: 'q8' });
const { vocab_size: size, pad_token_id: pad } = fp32.config;

let failed = false;
function check(what, holds, value) {
  failed ||= !holds;
  process.stdout.write(`${holds ? 'ok  ' : 'FAIL'} ${what}: ${value}\n`);
}

/** Logits and alignment of each step when the decoder is fed a sentence's own target. */
async function forced(model, rows, row, extra) {
  const { target, source } = rows[row];
  const state = await encode(
    model,
    rows.map((r) => r.source),
    extra,
  );
  const width = state.mask.dims[1];
  const steps = [];
  for (let i = 0; i < target.length; i++) {
    const { logits, cross_attentions: seen } = await step(
      model,
      state,
      rows.map((r) => (i ? (r.target[i - 1] ?? pad) : pad)),
    );
    steps.push({
      logits: logits.data.slice(row * size, row * size + size),
      seen: seen.data.slice(row * width, row * width + source.length),
    });
  }
  return steps;
}

const off = { logits: 0, seen: 0, batch: 0, batchQ8: 0 };
const cosines = [];
let at = 0;
for (const [i, sentence] of sentences.entries()) {
  const count = sentence.target.length;
  const logits = numbers.subarray(at, at + count * size);
  const seen = numbers.subarray(at + count * size, at + count * (size + sentence.source.length));
  at += count * (size + sentence.source.length);
  const alone = await forced(fp32, [sentence], 0, 0);
  const quantised = await forced(q8, [sentence], 0, 0);
  // In company: the sentence in the middle of others, and padded further than the longest of them.
  const company = [
    sentences[(i + 1) % sentences.length],
    sentence,
    sentences[(i + 5) % sentences.length],
  ];
  const together = await forced(fp32, company, 1, i);
  const togetherQ8 = await forced(q8, company, 1, i);
  for (let t = 0; t < count; t++) {
    const width = sentence.source.length;
    off.logits = Math.max(
      off.logits,
      difference(logits.subarray(t * size, t * size + size), alone[t].logits),
    );
    off.seen = Math.max(
      off.seen,
      difference(seen.subarray(t * width, t * width + width), alone[t].seen),
    );
    off.batch = Math.max(off.batch, difference(alone[t].logits, together[t].logits));
    off.batchQ8 = Math.max(off.batchQ8, difference(quantised[t].logits, togetherQ8[t].logits));
    cosines.push(cosine(alone[t].logits, quantised[t].logits));
  }
}
check('fp32 logits differ from PyTorch by at most', off.logits < 1e-3, off.logits.toExponential(1));
check('alignment differs from PyTorch by at most', off.seen < 1e-4, off.seen.toExponential(1));
check(
  'fp32 logits in company differ from alone by at most',
  off.batch < 1e-4,
  off.batch.toExponential(1),
);
check(
  'int8 logits in company differ from alone by at most',
  off.batchQ8 < 1e-4,
  off.batchQ8.toExponential(1),
);
check('cosine of int8 logits to fp32, mean', mean(cosines) > 0.999, mean(cosines).toFixed(5));

const tokenizer = await openTokenizer(folder);
const wrong = texts.filter(({ text, ids }) => tokenizer.encode(text).join() !== ids.join());
check(
  `of ${texts.length} lines, token ids unlike SentencePiece's`,
  wrong.length <= texts.length / 1000,
  wrong.length,
);
for (const { text } of wrong.slice(0, 3)) process.stdout.write(`     ${text}\n`);

const stock = await AutoModelForSeq2SeqLM.from_pretrained(path.basename(path.resolve(folder)), {
  dtype: 'q8',
});
check(
  'loads in stock transformers.js',
  stock.config.model_type === 'marian',
  stock.config.model_type,
);
process.exitCode = failed ? 1 : 0;
