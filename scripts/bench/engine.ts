import path from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { normaliseForModel } from '@/lib/text';
import { createEngine } from '@/lib/translate';
import { type ModelFolder, readTokenizerFiles, resolveModel } from '@/lib/translate/models';
import { openSessions } from '@/lib/translate/node';
import { openTokenizer } from '@/lib/translate/tokenizer';
import { benchArticle, countWords } from './engine/article';
import { integerProductSpeed } from './engine/integer-product';
import { measureSearch, type SearchFigures } from './engine/measure-search';
import { median } from './engine/median';
import { workOfModel } from './engine/work-of-model';

/**
 * `npm run bench -- engine [--json] [--rounds 3] [--sentences 400] [--model NAME]`: the engine against the library's own
 * `pipeline('translation')`, and where its time goes (`sameAsPipeline` is below 1 where the guard had a
 * sentence translated again). Words are Arabic words. Both translate in turns, round
 * by round, so that whatever else the machine does falls on both; the figures are medians.
 */
/** The library is slow: it gets every fourth sentence, which is as mixed as the whole. */
const PIPELINE_SHARE = 4;
/** Most sentences for a look inside; on a quick run it is the whole article. */
const SEARCH_SENTENCES = 96;
const SETTINGS = [1, 8, 32].flatMap((rows) => [1, 4].map((beams) => ({ rows, beams })));

const options = process.argv.slice(2);
const valueAfter = (name: string) =>
  options.includes(name) ? options[options.indexOf(name) + 1] : undefined;
const rounds = Number(valueAfter('--rounds') ?? 3);
const model = await resolveModel(valueAfter('--model'));
const article = benchArticle(Number(valueAfter('--sentences') ?? 400));

const say = (text: string) => {
  if (!options.includes('--json')) console.log(text);
};

const versus = await compareWithPipeline(model);
say(`pipeline('translation')   ${versus.pipelineWordsPerSecond} words/s, one sentence a call`);
say(`engine                    ${versus.wordsPerSecond} words/s`);
say(`                          ${versus.ratioToPipeline} times as fast`);
say(`                          ${versus.sameAsPipeline} of the translations are the same`);
say(`workers × threads         ${JSON.stringify(versus.workersAndThreads)} words/s`);
const inside = await lookInside(model);
for (const { rows, beams, jsShare, wordsPerSecond, ...speed } of inside.settings) {
  say(`batch ${rows}, beam ${beams}          ${wordsPerSecond} words/s on one thread`);
  say(`    of processor time     ${speed.wordsPerProcessorSecond} words/s, JavaScript ${jsShare}`);
}
say(`JavaScript's share        ${inside.jsShare} (batch 32, greedy)`);
say(`floor                     ${inside.floorRatio} times the time of the bare int8 products`);
if (options.includes('--json')) {
  console.log(JSON.stringify({ model: model.name, rounds, ...versus, ...inside }, null, 2));
}

async function compareWithPipeline({ name, path: folder, dtype }: ModelFolder) {
  env.allowRemoteModels = false;
  env.localModelPath = path.dirname(folder);
  const translate = await pipeline('translation', path.basename(folder), {
    dtype: dtype === 'int8' ? 'q8' : 'fp32',
  });
  const uncached = { model: dtype === 'fp32' ? `${name}@fp32` : name, cachedTranslations: 0 };
  const engines = {
    default: await createEngine(uncached),
    '2 × 1': await createEngine({ ...uncached, workers: 2, threads: 1 }),
    '1 × 2': await createEngine({ ...uncached, workers: 1, threads: 2 }),
  };
  const few = article.filter((_, place) => place % PIPELINE_SHARE === 0);
  const speeds = new Map<string, number[]>();
  const measure = async (what: string, sentences: readonly string[], work: () => Promise<void>) => {
    const start = performance.now();
    await work();
    const speed = countWords(sentences) / ((performance.now() - start) / 1_000);
    speeds.set(what, [...(speeds.get(what) ?? []), speed]);
  };
  const theirs: string[] = [];
  const ours: string[] = [];
  for (const engine of Object.values(engines)) await engine.translate(article.slice(0, 64));
  await translate(few[0] ?? '');
  for (let round = 0; round < rounds; round++) {
    theirs.length = 0;
    await measure('pipeline', few, async () => {
      for (const sentence of few) theirs.push(textOf(await translate(sentence)));
    });
    for (const [key, engine] of Object.entries(engines)) {
      await measure(key, article, async () => {
        const translations = await engine.translate(article, { priority: 'background' });
        ours.splice(0, ours.length, ...translations.map(({ target }) => target));
      });
    }
  }
  for (const engine of Object.values(engines)) await engine.close();
  await translate.dispose();
  const speedOf = (what: string) => Math.round(median(speeds.get(what) ?? []));
  const same = theirs.filter((text, place) => text.trim() === ours[place * PIPELINE_SHARE]);
  return {
    wordsPerSecond: speedOf('default'),
    pipelineWordsPerSecond: speedOf('pipeline'),
    ratioToPipeline: rounded(speedOf('default') / speedOf('pipeline')),
    sameAsPipeline: rounded(same.length / theirs.length),
    workersAndThreads: { '2 × 1': speedOf('2 × 1'), '1 × 2': speedOf('1 × 2') },
  };
}

async function lookInside(folder: ModelFolder) {
  const sessions = await openSessions(folder, 1);
  const tokenizer = openTokenizer(await readTokenizerFiles(folder));
  const sentences = article.slice(0, SEARCH_SENTENCES);
  const words = countWords(sentences);
  const sources = sentences
    .map((sentence) => tokenizer.encodeSource(normaliseForModel(sentence)))
    .sort((one, other) => other.length - one.length);
  const work = await workOfModel(folder.path);
  const products = await integerProductSpeed();
  // Compiled and warm before anything counts.
  await measureSearch(sessions, folder, sources.slice(0, 16), { rows: 8, beams: 4 });
  const settings = [];
  for (const setting of SETTINGS) {
    const runs: SearchFigures[] = [];
    for (let round = 0; round < rounds; round++) {
      runs.push(await measureSearch(sessions, folder, sources, setting));
    }
    const floor = ({ sourceTokens, targetTokens }: SearchFigures) =>
      (sourceTokens * work.perSourceToken + targetTokens * work.perTargetToken) / products;
    settings.push({
      ...setting,
      wordsPerSecond: Math.round(median(runs.map(({ seconds }) => words / seconds))),
      wordsPerProcessorSecond: Math.round(median(runs.map((run) => words / run.processorSeconds))),
      jsShare: rounded(median(runs.map((run) => 1 - run.runtimeSeconds / run.processorSeconds))),
      floorRatio: rounded(median(runs.map((run) => run.processorSeconds / floor(run)))),
    });
  }
  await sessions.close();
  const best = settings.find(({ rows, beams }) => rows === 32 && beams === 1);
  return {
    jsShare: best?.jsShare,
    floorRatio: best?.floorRatio,
    integerProductsPerSecond: Math.round(products),
    settings,
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
