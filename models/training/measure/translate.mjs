/** node translate.mjs FOLDER [q8|fp32] < ARABIC > ENGLISH: greedy, one sentence a line. */
import { readFileSync } from 'node:fs';
import { greedy } from './greedy.mjs';
import { openModel } from './model.mjs';
import { openTokenizer } from './tokenizer.mjs';

const BATCH = 16;
const [folder = '', dtype] = process.argv.slice(2);
const model = await openModel(folder, { dtype: dtype === 'fp32' ? 'fp32' : 'q8' });
const tokenizer = await openTokenizer(folder);
const lines = readFileSync(0, 'utf8').replace(/\n$/, '').split('\n');
const sources = lines.map((line, at) => ({ at, ids: tokenizer.encode(line) }));
sources.sort((a, b) => a.ids.length - b.ids.length);
const targets = lines.map(() => '');
for (let first = 0; first < sources.length; first += BATCH) {
  const batch = sources.slice(first, first + BATCH);
  const rows = await greedy(
    model,
    batch.map(({ ids }) => ids),
  );
  batch.forEach(({ at }, row) => {
    targets[at] = tokenizer.decode(rows[row] ?? []);
  });
}
process.stdout.write(`${targets.join('\n')}\n`);
