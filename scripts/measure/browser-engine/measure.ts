import { parseArgs } from 'node:util';
import { createEngine } from '@/lib/translate';
import { MuwaziServer } from '../../../e2e/fixtures/server';
import { benchArticle, countWords } from '../../bench/engine/article';
import { BrowserEnginePage } from './browser-engine-page';

/** Run by browser-engine.mjs. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sentences: { type: 'string', default: '240' }, json: { type: 'boolean' } },
});
const sentences = benchArticle(Number(values.sentences));
const words = countWords(sentences);
const [address] = positionals;
const server = address === undefined ? await MuwaziServer.start() : null;
const page = await BrowserEnginePage.open(address ?? server?.baseURL ?? '');
try {
  const inNode = await translateInNode();
  const two = await page.translate(sentences, { workers: 2, threads: 1, alone: false });
  const one = await page.translate(sentences, { workers: 1, threads: 1, alone: false });
  const alone = await page.translate(sentences, { workers: 1, threads: 1, alone: true });
  const threads = await page.translate(sentences, { workers: 1, threads: 2, alone: false });
  report({
    sentences: sentences.length,
    words,
    differ: {
      'Chromium from Node': differing(inNode.targets, two.targets),
      'Chromium, one worker from two': differing(two.targets, one.targets),
      'Chromium, alone from in company': differing(two.targets, alone.targets),
      'Chromium, two threads from one': differing(two.targets, threads.targets),
    },
    wordsPerSecond: {
      'Node, one worker': speed(inNode.milliseconds),
      'Chromium, two workers': speed(two.milliseconds),
      'Chromium, one worker': speed(one.milliseconds),
      'Chromium, one worker, sentence by sentence': speed(alone.milliseconds),
      'Chromium, one worker of two threads': speed(threads.milliseconds),
    },
    millisecondsToOpen: { first: two.millisecondsToOpen, again: one.millisecondsToOpen },
  });
} finally {
  await page.close();
  await server?.remove();
}

async function translateInNode() {
  const engine = await createEngine({ workers: 1, cachedTranslations: 0 });
  await engine.translate(sentences.slice(0, 8));
  const start = performance.now();
  const translations = await engine.translate(sentences);
  const milliseconds = performance.now() - start;
  await engine.close();
  return { targets: translations.map(({ target }) => target), milliseconds };
}

function differing(ones: readonly string[], others: readonly string[]): number {
  const places = ones.flatMap((one, place) => (one === others[place] ? [] : [place]));
  if (!values.json) {
    for (const place of places.slice(0, 3))
      console.log(`  ${sentences[place]}\n  - ${ones[place]}\n  + ${others[place]}`);
  }
  return places.length;
}

function speed(milliseconds: number): number {
  return Math.round((words * 1000) / milliseconds);
}

function report(result: object): void {
  console.log(JSON.stringify(result, null, values.json ? 0 : 2));
}
