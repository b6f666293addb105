import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { normaliseForModel } from '@/lib/text';
import { readTokenizerFiles } from '@/lib/translate/models';
import { type MarianTokenizer, openTokenizer } from '@/lib/translate/tokenizer';

/** Run by tokenizer.mjs: counts the lines whose ids differ from SentencePiece's own. */

const record = z.object({
  source: z.array(z.number()),
  target: z.array(z.number()),
  joined: z.string(),
});
const SHOWN = 5;

const [folder = '', ...files] = process.argv.slice(2);
const lines = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).flatMap(linesOf);
const started = performance.now();
const tokenizer = openTokenizer(await readTokenizerFiles({ path: path.resolve(folder) }));
console.log(`opened in ${Math.round(performance.now() - started)} ms`);
report('as written', lines);
report('normalised for the model', lines.map(normaliseForModel));

/** Lines and, of tab-separated pairs, each side. */
function linesOf(text: string): string[] {
  return text.split(/[\n\t]/).filter((line) => line !== '');
}

function report(name: string, texts: readonly string[]): void {
  const expected = reference(texts);
  const differing = { source: 0, target: 0, joined: 0 };
  let shown = 0;
  texts.forEach((text, index) => {
    const given = idsOf(tokenizer, text);
    const wanted = expected[index];
    for (const side of ['source', 'target', 'joined'] as const) {
      if (JSON.stringify(given[side]) === JSON.stringify(wanted?.[side])) continue;
      differing[side] += 1;
      shown += 1;
      if (shown > SHOWN) continue;
      console.log(`${side}: ${JSON.stringify(text)}\n  ours    ${JSON.stringify(given[side])}`);
      console.log(`  theirs  ${JSON.stringify(wanted?.[side])}`);
    }
  });
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
  console.log(
    `${name}: ${texts.length} texts (${hash}); source ids differ in ${differing.source}, ` +
      `target ids in ${differing.target}, joined text in ${differing.joined}; ` +
      `${speed(texts)} texts/s`,
  );
}

function idsOf(ours: MarianTokenizer, text: string) {
  const target = ours.encodeTarget(text);
  return {
    source: ours.encodeSource(text).slice(0, -1),
    target,
    joined: ours.decodeTarget(target),
  };
}

function reference(texts: readonly string[]) {
  const { stdout, status, error } = spawnSync(
    process.env.PYTHON ?? 'python3',
    [path.resolve('scripts/measure/sentencepiece_ids.py'), path.resolve(folder)],
    {
      input: texts.map((text) => `${text}\n`).join(''),
      maxBuffer: 2 ** 31 - 1,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  if (error || status !== 0) throw error ?? new Error('SentencePiece could not be asked');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => record.parse(JSON.parse(line)));
}

function speed(texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) tokenizer.encodeSource(text);
  return Math.round((texts.length * 1000) / (performance.now() - start));
}
