import { createEngine } from '@/lib/translate';
import { shortSentence } from './engine/short-sentence';

/**
 * Whether the engine's memory stays flat: `npm run bench -- memory [--json] [--sentences 100000]`. Distinct short
 * sentences go through an engine as the server has it, cache and all. The first part, in which the
 * cache fills up and the heaps find their size, is warm-up; after it the resident memory of the process, its worker
 * threads included, is compared with that at the end.
 */
const options = process.argv.slice(2);
const valueAfter = (name: string) =>
  options.includes(name) ? options[options.indexOf(name) + 1] : undefined;
const total = Number(valueAfter('--sentences') ?? 100_000);
const isJson = options.includes('--json');
const CHUNK = 500;
/** Share of the sentences that are warm-up; more than the cache holds. */
const WARM_UP = 0.3;
/** Samples that a figure is the median of: single ones jump with the collector. */
const SAMPLES = 20;

const engine = await createEngine();
const samples: number[] = [];
const start = performance.now();
for (let first = 0; first < total; first += CHUNK) {
  const size = Math.min(CHUNK, total - first);
  const sentences = Array.from({ length: size }, (_, place) => shortSentence(first + place));
  await engine.translate(sentences, { priority: 'background' });
  samples.push(process.memoryUsage.rss());
  if (!isJson && (first / CHUNK) % 20 === 0) {
    console.log(`${first + size} sentences   ${megabytes(samples.at(-1) ?? 0)} MB`);
  }
}
const seconds = (performance.now() - start) / 1_000;
await engine.close();

const afterWarmUp = Math.floor(samples.length * WARM_UP);
const before = medianOf(samples.slice(afterWarmUp, afterWarmUp + SAMPLES));
const after = medianOf(samples.slice(-SAMPLES));
const result = {
  bench: 'memory',
  model: engine.model.name,
  sentences: total,
  seconds: Math.round(seconds),
  megabytesAfterWarmUp: megabytes(before),
  megabytesAtEnd: megabytes(after),
  most: megabytes(Math.max(...samples)),
  growth: Math.round((after / before - 1) * 1_000) / 1_000,
};
if (isJson) console.log(JSON.stringify(result, null, 2));
else {
  console.log(
    `${result.sentences} sentences: ${result.megabytesAfterWarmUp} MB after warm-up, ${result.megabytesAtEnd} MB at the end, ` +
      `${result.growth} of growth; never more than ${result.most} MB`,
  );
}

function medianOf(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[figures.length >> 1] ?? 0;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
