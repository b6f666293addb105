/** node translate.mjs FOLDER [q8|fp32] < ARABIC > ENGLISH: greedy, one sentence a line. */
import { readFileSync } from 'node:fs';
import { greedy, openModel } from './model.mjs';
import { openTokenizer } from './tokenizer.mjs';

const [folder, dtype = 'q8'] = process.argv.slice(2);
const BATCH = 16;
const model = await openModel(folder, { dtype });
const tokenizer = await openTokenizer(folder);
const sources = readFileSync(0, 'utf8').replace(/\n$/, '').split('\n').map(tokenizer.encode);
const order = sources.map((_, i) => i).sort((a, b) => sources[a].length - sources[b].length);
const targets = sources.map(() => '');
for (let i = 0; i < order.length; i += BATCH) {
  const batch = order.slice(i, i + BATCH);
  const rows = await greedy(
    model,
    batch.map((j) => sources[j]),
  );
  batch.forEach((j, row) => {
    targets[j] = tokenizer.decode(rows[row]);
  });
}
process.stdout.write(`${targets.join('\n')}\n`);
