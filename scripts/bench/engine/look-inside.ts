import { normaliseForModel } from '@/lib/text';
import { type ModelFolder, readTokenizerFiles } from '@/lib/translate/models';
import { openSessions } from '@/lib/translate/node';
import { openTokenizer } from '@/lib/translate/tokenizer';
import { countWords } from './article';
import { integerProductSpeed } from './integer-product';
import { measureSearch, type SearchFigures } from './measure-search';
import { median } from './median';
import { workOfModel } from './work-of-model';

/** Most sentences for a look inside; on a quick run it is the whole article. */
const SENTENCES = 96;
const SETTINGS = [1, 8, 32].flatMap((rows) => [1, 4].map((beams) => ({ rows, beams })));

/** Where the decoder's time goes, in this thread, with batches and beams of several sizes. */
export async function lookInside(folder: ModelFolder, article: readonly string[], rounds: number) {
  const sessions = await openSessions(folder, 1);
  const tokenizer = openTokenizer(await readTokenizerFiles(folder));
  const sentences = article.slice(0, SENTENCES);
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
      jsShare: rounded(median(runs.map((run) => 1 - run.runtimeSeconds / run.seconds))),
      floorRatio: rounded(median(runs.map((run) => run.processorSeconds / floor(run)))),
    });
  }
  await sessions.close();
  const best = settings.find(({ rows, beams }) => rows === 32 && beams === 1);
  return {
    jsShare: best?.jsShare,
    onnxRuntimeShare: rounded(1 - (best?.jsShare ?? 0)),
    floorRatio: best?.floorRatio,
    integerProductsPerSecond: Math.round(products),
    settings,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
