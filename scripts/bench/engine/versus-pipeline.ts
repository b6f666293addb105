import path from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { createEngine, type Engine } from '@/lib/translate';
import type { ModelFolder } from '@/lib/translate/models';
import { countWords } from './article';
import { median } from './median';
import { installVersion2, timeVersion2 } from './version2';

/** The library is slow: it gets every fourth sentence, which is as mixed as the whole. */
const PIPELINE_SHARE = 4;
/** Version 2's beam search is very slow: so many of the sentences, spread over the whole. */
const VERSION_2_SENTENCES = 4;
const VERSION_2_BEAMS = 4;
const BEAMS = [1, 2, 3, 4];

/**
 * The engine against the library's `pipeline('translation')` and against version 2's beam search, in turns, round by
 * round, so that whatever else the machine does falls on all; medians. Words are Arabic words.
 */
export async function compareWithPipeline(
  { name, path: folder, dtype }: ModelFolder,
  article: readonly string[],
  rounds: number,
) {
  env.allowRemoteModels = false;
  env.localModelPath = path.dirname(folder);
  const quantized = dtype === 'int8';
  const translate = await pipeline('translation', path.basename(folder), {
    dtype: quantized ? 'q8' : 'fp32',
  });
  const uncached = { model: quantized ? name : `${name}@fp32`, cachedTranslations: 0 };
  const engines = {
    default: await createEngine(uncached),
    '2 × 1': await createEngine({ ...uncached, workers: 2, threads: 1 }),
    '1 × 2': await createEngine({ ...uncached, workers: 1, threads: 2 }),
  };
  const missing = await installVersion2();
  const few = article.filter((_, place) => place % PIPELINE_SHARE === 0);
  const fewest = few.filter((_, i) => i % Math.ceil(few.length / VERSION_2_SENTENCES) === 0);
  const speeds = new Map<string, number[]>();
  const add = (what: string, sentences: readonly string[], seconds: number) =>
    speeds.set(what, [...(speeds.get(what) ?? []), countWords(sentences) / seconds]);
  const measure = async (what: string, sentences: readonly string[], work: () => Promise<void>) => {
    const start = performance.now();
    await work();
    add(what, sentences, (performance.now() - start) / 1_000);
  };
  const run = (what: string, engine: Engine, options = {}) =>
    measure(what, article, async () => {
      const translations = await engine.translate(article, { priority: 'background', ...options });
      ours.set(
        what,
        translations.map(({ target }) => target),
      );
    });
  const theirs: string[] = [];
  const ours = new Map<string, string[]>();
  for (const engine of Object.values(engines)) await engine.translate(article.slice(0, 64));
  await translate(few[0] ?? '');
  for (let round = 0; round < rounds; round++) {
    theirs.length = 0;
    await measure('pipeline', few, async () => {
      for (const sentence of few) theirs.push(textOf(await translate(sentence)));
    });
    for (const [key, engine] of Object.entries(engines)) await run(key, engine);
    for (const beams of BEAMS) await run(`beam ${beams}`, engines.default, { beams });
    if (missing !== null) continue;
    const order = { folder, quantized, sentences: fewest, beams: VERSION_2_BEAMS };
    add('version 2', fewest, await timeVersion2(order));
  }
  for (const engine of Object.values(engines)) await engine.close();
  await translate.dispose();
  const speedOf = (what: string) => median(speeds.get(what) ?? []);
  const ratio = (one: string, other: string) => rounded(speedOf(one) / speedOf(other));
  const greedy = ours.get('beam 1') ?? [];
  const same = theirs.filter((text, place) => text.trim() === greedy[place * PIPELINE_SHARE]);
  return {
    wordsPerSecond: Math.round(speedOf('default')),
    pipelineWordsPerSecond: Math.round(speedOf('pipeline')),
    ratioToPipeline: ratio('default', 'pipeline'),
    greedySameAsPipeline: rounded(same.length / theirs.length),
    workersAndThreads: {
      '2 × 1': Math.round(speedOf('2 × 1')),
      '1 × 2': Math.round(speedOf('1 × 2')),
    },
    ratioToPipelineWithBeams: Object.fromEntries(
      BEAMS.map((beams) => [beams, ratio(`beam ${beams}`, 'pipeline')]),
    ),
    version2WordsPerSecond: missing === null ? rounded(speedOf('version 2')) : null,
    ratioToVersion2Beams: missing === null ? ratio(`beam ${VERSION_2_BEAMS}`, 'version 2') : null,
    ...(missing === null ? {} : { version2Missing: missing }),
  };
}

/** The library gives a list of objects for one sentence. */
function textOf(output: unknown): string {
  const [first] = Array.isArray(output) ? output.flat() : [output];
  return typeof first === 'object' && first !== null && 'translation_text' in first
    ? String(first.translation_text)
    : '';
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
