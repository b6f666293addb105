import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { env, pipeline } from '@xenova/transformers';
import { segmentDocument } from '@/lib/document';
import { importDocument } from '@/lib/import';
import { createEngine } from '@/lib/translate';

/**
 * How fast a whole article is translated: `npm run bench -- article [--json] [--file PATH]`.
 * Muwazi's engine against the library's own pipeline() with the same model, on the same sentences, in
 * this process, in turns, so that whatever else the machine does slows both.
 */
const RUNS = 3;
/** What makes a session warm; no article has it, so that nothing is answered from the engine's cache. */
const WARM_UP = 'هذه جملة قصيرة لا معنى لها.';

/** Milliseconds in which the engine's other workers open the model too, as they do beside a page that is open. */
const OTHER_WORKERS = 3_000;

interface Timing {
  /** Milliseconds from asking for the article to its first sentence. */
  readonly firstSentence: number;
  readonly wholeArticle: number;
}

interface EngineRun extends Timing {
  /** Milliseconds from nothing (no worker, no model) to the first sentence of the article. */
  readonly coldStart: number;
}

const root = process.env.MUWAZI_ROOT ?? process.cwd();
const file = optionAfter('--file') ?? path.join(root, 'public', 'sample.ar.txt');
const sources = await sentencesOf(file);
const words = sources.join(' ').split(/\s+/).filter(Boolean).length;

const engineRuns: EngineRun[] = [];
const singleRuns: Timing[] = [];
const batchRuns: Timing[] = [];
let model = '';
for (let run = 0; run < RUNS; run += 1) {
  const engine = await measureEngine();
  model = engine.model;
  engineRuns.push(engine.run);
  const { single, batch } = await measurePipeline(model);
  singleRuns.push(single);
  batchRuns.push(batch);
}

const ours = medianOf(engineRuns, 'wholeArticle');
const single = medianOf(singleRuns, 'wholeArticle');
const batch = medianOf(batchRuns, 'wholeArticle');
const result = {
  bench: 'article',
  model,
  article: path.basename(file),
  sentences: sources.length,
  words,
  runs: RUNS,
  wordsPerSecond: {
    muwazi: speed(ours),
    pipelineOneByOne: speed(single),
    pipelineBatch: speed(batch),
  },
  firstSentenceMilliseconds: {
    cold: Math.round(medianOf(engineRuns, 'coldStart')),
    warm: Math.round(medianOf(engineRuns, 'firstSentence')),
    pipelineOneByOne: Math.round(medianOf(singleRuns, 'firstSentence')),
    pipelineBatch: Math.round(medianOf(batchRuns, 'firstSentence')),
  },
  timesFaster: { thanOneByOne: round(single / ours), thanBatch: round(batch / ours) },
};
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else print();
process.exit();

/** Sentences that reach the model, as the product cuts them. */
async function sentencesOf(articleFile: string): Promise<string[]> {
  const bytes = await readFile(articleFile);
  const imported = await importDocument({ bytes, fileName: path.basename(articleFile) });
  return segmentDocument(imported).blocks.flatMap(({ sources: cut }) => cut);
}

async function measureEngine(): Promise<{ model: string; run: EngineRun }> {
  const start = performance.now();
  const cold = await createEngine();
  await cold.translate(sources.slice(0, 1));
  const coldStart = performance.now() - start;
  // The first one knows the article's first sentence by now.
  await cold.close();

  const engine = await createEngine();
  await engine.translate([WARM_UP]);
  await new Promise((resolve) => setTimeout(resolve, OTHER_WORKERS));
  const asked = performance.now();
  let firstSentence = 0;
  await engine.translate(sources, {
    onTranslation: () => {
      if (firstSentence === 0) firstSentence = performance.now() - asked;
    },
  });
  const wholeArticle = performance.now() - asked;
  await engine.close();
  return { model: engine.model.name, run: { coldStart, firstSentence, wholeArticle } };
}

/** The library as its manual shows it: a sentence at a time, and all of them in one call. */
async function measurePipeline(name: string): Promise<{ single: Timing; batch: Timing }> {
  env.allowRemoteModels = false;
  env.localModelPath = path.join(root, 'models');
  const translate = await pipeline('translation', name, { dtype: 'q8', local_files_only: true });
  await translate(WARM_UP);

  let asked = performance.now();
  let firstSentence = 0;
  for (const source of sources) {
    await translate(source);
    firstSentence ||= performance.now() - asked;
  }
  const single = { firstSentence, wholeArticle: performance.now() - asked };

  asked = performance.now();
  await translate(sources);
  const wholeArticle = performance.now() - asked;
  await translate.dispose();
  return { single, batch: { firstSentence: wholeArticle, wholeArticle } };
}

function medianOf<Key extends string>(
  runs: readonly Readonly<Record<Key, number>>[],
  key: Key,
): number {
  const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Arabic words a second. */
function speed(milliseconds: number): number {
  return Math.round((words * 1000) / milliseconds);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function optionAfter(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

function print(): void {
  const { wordsPerSecond, firstSentenceMilliseconds, timesFaster } = result;
  const row = (label: string, perSecond: number, first: number) =>
    console.log(
      `${label.padEnd(32)} ${String(perSecond).padStart(6)} words/s   first sentence ${String(first).padStart(6)} ms`,
    );
  console.log(
    `Article: ${sources.length} sentences, ${words} Arabic words, model ${model}, median of ${RUNS} runs`,
  );
  row('Muwazi', wordsPerSecond.muwazi, firstSentenceMilliseconds.warm);
  row(
    'pipeline(), one by one',
    wordsPerSecond.pipelineOneByOne,
    firstSentenceMilliseconds.pipelineOneByOne,
  );
  row(
    'pipeline(), all in one call',
    wordsPerSecond.pipelineBatch,
    firstSentenceMilliseconds.pipelineBatch,
  );
  console.log(
    `Muwazi is ${timesFaster.thanOneByOne} times as fast as one by one, ${timesFaster.thanBatch} times as all in one call; ` +
      `from nothing to the first sentence: ${firstSentenceMilliseconds.cold} ms`,
  );
}
