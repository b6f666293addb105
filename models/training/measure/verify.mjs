/**
 * node verify.mjs FOLDER REFERENCE: holds an exported folder (fp32 and quantised graphs) against what PyTorch and
 * SentencePiece answered (`python3 -m recipe.reference`). Ends with status 1 where it does not hold.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AutoModelForSeq2SeqLM } from '@xenova/transformers';
import { forced } from './forced.mjs';
import { openModel } from './model.mjs';
import { cosine, difference, mean } from './numbers.mjs';
import { openTokenizer } from './tokenizer.mjs';

/** @typedef {{ source: number[], target: number[] }} Sentence */

const [folder = '', reference = ''] = process.argv.slice(2);
/** @type {{ sentences: Sentence[], texts: { text: string, ids: number[] }[] }} */
const { sentences, texts } = JSON.parse(
  await readFile(path.join(reference, 'reference.json'), 'utf8'),
);
const bytes = await readFile(path.join(reference, 'reference.bin'));
const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
const fp32 = await openModel(folder, { dtype: 'fp32' });
const q8 = await openModel(folder, { dtype: 'q8' });
const size = fp32.config.vocab_size;

/**
 * @param {string} what
 * @param {boolean} holds
 * @param {string | number} value
 */
function check(what, holds, value) {
  if (!holds) process.exitCode = 1;
  process.stdout.write(`${holds ? 'ok  ' : 'FAIL'} ${what}: ${value}\n`);
}

const off = { logits: 0, seen: 0, fp32: 0, q8: 0 };
const cosines = [];
let at = 0;
/** @param {number} count */
function next(count) {
  at += count;
  return numbers.subarray(at - count, at);
}
for (const [i, sentence] of sentences.entries()) {
  const logits = next(sentence.target.length * size);
  const seen = next(sentence.target.length * sentence.source.length);
  const alone = await forced(fp32, [sentence]);
  const quantised = await forced(q8, [sentence]);
  // In company, and padded further than the longest of them.
  const company = [1, 5].flatMap((k) => sentences[(i + k) % sentences.length] ?? []);
  const together = await forced(fp32, [sentence, ...company], i);
  const togetherQ8 = await forced(q8, [sentence, ...company], i);
  off.logits = Math.max(off.logits, difference(logits, alone.logits));
  off.seen = Math.max(off.seen, difference(seen, alone.seen));
  off.fp32 = Math.max(off.fp32, difference(alone.logits, together.logits));
  off.q8 = Math.max(off.q8, difference(quantised.logits, togetherQ8.logits));
  for (let t = 0; t < logits.length; t += size) {
    cosines.push(
      cosine(alone.logits.subarray(t, t + size), quantised.logits.subarray(t, t + size)),
    );
  }
}
check('fp32 logits differ from PyTorch by at most', off.logits < 1e-3, off.logits.toExponential(1));
check('alignment differs from PyTorch by at most', off.seen < 1e-4, off.seen.toExponential(1));
check('fp32 logits in company differ by at most', off.fp32 < 1e-4, off.fp32.toExponential(1));
check('int8 logits in company differ by at most', off.q8 < 1e-4, off.q8.toExponential(1));
check('cosine of int8 logits to fp32, mean', mean(cosines) > 0.999, mean(cosines).toFixed(5));

const tokenizer = await openTokenizer(folder);
const wrong = texts.filter(({ text, ids }) => tokenizer.encode(text).join() !== ids.join());
const few = wrong.length <= texts.length / 1000;
check(`of ${texts.length} lines, token ids unlike SentencePiece's`, few, wrong.length);
for (const { text } of wrong.slice(0, 3)) process.stdout.write(`     ${text}\n`);

const name = path.basename(path.resolve(folder));
const { config } = await AutoModelForSeq2SeqLM.from_pretrained(name, { dtype: 'q8' });
check('loads in stock transformers.js', config.model_type === 'marian', String(config.model_type));
