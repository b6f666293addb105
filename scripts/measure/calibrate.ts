import { readFile, writeFile } from 'node:fs/promises';
import { createEngine } from '@/lib/translate';
import { sentenceChrf } from '@/lib/translate/evaluate';
import { CALIBRATION } from '@/lib/translate/scores';
import { pearson, ranks, shareOfWorstInLowest } from './scores/correlation';
import { fitLogistic, logistic } from './scores/fit-logistic';

/** See calibrate.mjs. One line is one sentence; lines of several sentences are translated as one. */
const GOOD_CHRF = 45;
const BAD_CHRF = 30;
const FILE = 'lib/translate/scores/calibration.ts';
const options = process.argv.slice(2);
const valueAfter = (name: string) =>
  options.includes(name) ? options[options.indexOf(name) + 1] : undefined;

interface Line {
  /** Mean log-probability of the translation's tokens. */
  readonly mean: number;
  readonly chrf: number;
}

const lines = await translatedLines(fileAfter('--src'), fileAfter('--ref'));
const even = lines.filter((_, place) => place % 2 === 0);
const odd = lines.filter((_, place) => place % 2 === 1);
const halfFit = fitTo(even);
report(`Fitted on the even lines, checked on the odd ones (${odd.length})`, odd, halfFit);
const weights = fitTo(lines);
report(`Fitted on all lines (${lines.length})`, lines, weights);
showReliability();
showThresholds();
const text = `{ intercept: ${weights.intercept.toFixed(3)}, meanLogProb: ${weights.slope.toFixed(3)} }`;
console.log(`\nNew weights: ${text}`);
if (options.includes('--write')) {
  const source = await readFile(FILE, 'utf8');
  await writeFile(FILE, source.replace(/\{ intercept: .*, meanLogProb: .* \}/u, text));
  console.log(`Written into ${FILE}; its comment tells the figures, bring it up to date.`);
}

async function translatedLines(sourceFile: string, referenceFile: string): Promise<Line[]> {
  const [sources, references] = await Promise.all([
    readLines(sourceFile),
    readLines(referenceFile),
  ]);
  const model = valueAfter('--model');
  const engine = await createEngine(model === undefined ? {} : { model });
  const translations = await engine.translate(sources, { priority: 'background' });
  await engine.close();
  return translations.flatMap(({ target, score }, place) => {
    if (score === null) return [];
    // The score is a logistic function of the mean, so it tells the mean.
    const probability = Math.min(1 - 1e-12, Math.max(1e-12, score));
    const logit = Math.log(probability / (1 - probability));
    const mean = (logit - CALIBRATION.intercept) / CALIBRATION.meanLogProb;
    return [{ mean, chrf: sentenceChrf(target, references[place] ?? '') }];
  });
}

function fitTo(from: readonly Line[]) {
  return fitLogistic(from.map(({ mean, chrf }) => ({ x: mean, isTrue: chrf >= GOOD_CHRF })));
}

function report(title: string, of: readonly Line[], fitted: ReturnType<typeof fitTo>): void {
  const scores = of.map(({ mean }) => logistic(fitted, mean));
  const quality = of.map(({ chrf }) => chrf);
  console.log(title);
  console.log(`  correlation of score and chrF   Pearson  ${pearson(scores, quality).toFixed(3)}`);
  console.log(
    `                                  Spearman ${pearson(ranks(scores), ranks(quality)).toFixed(3)}`,
  );
  const share = shareOfWorstInLowest(scores, quality, 0.2);
  console.log(`  of the worst fifth in the lowest fifth   ${percent(share)} (chance: 20 %)`);
}

/** Whether what the score says is so. */
function showReliability(): void {
  const sorted = [...lines].sort((one, other) => one.mean - other.mean);
  const size = Math.ceil(sorted.length / 5);
  console.log('By fifths of the score: what it says, and the share that is good');
  for (let first = 0; first < sorted.length; first += size) {
    const part = sorted.slice(first, first + size);
    const said = average(part.map(({ mean }) => logistic(weights, mean)));
    console.log(
      `  ${said.toFixed(2)}   ${share(part, ({ chrf }) => chrf >= GOOD_CHRF).toFixed(2)}`,
    );
  }
}

/** What a threshold for "deserves a second look" would mark. */
function showThresholds(): void {
  console.log(`Marked below a score of … (bad: chrF under ${BAD_CHRF})`);
  for (const threshold of [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4]) {
    const marked = lines.filter(({ mean }) => logistic(weights, mean) < threshold);
    const rest = lines.filter(({ mean }) => logistic(weights, mean) >= threshold);
    const isBad = ({ chrf }: Line) => chrf < BAD_CHRF;
    console.log(
      `  ${threshold.toFixed(2)}   marks ${percent(marked.length / lines.length)}; bad ${percent(share(marked, isBad))} of them, ` +
        `${percent(share(rest, isBad))} of the rest; mean chrF ${chrfOf(marked)} and ${chrfOf(rest)}`,
    );
  }
  const scores = lines.map(({ mean }) => logistic(weights, mean)).sort((a, b) => a - b);
  const tenth = scores[Math.floor(scores.length / 10)] ?? 0;
  console.log(`A tenth of the sentences has a score below ${tenth.toFixed(3)}`);
}

function chrfOf(part: readonly Line[]): string {
  return average(part.map(({ chrf }) => chrf)).toFixed(1);
}

function share(part: readonly Line[], holds: (line: Line) => boolean): number {
  return average(part.map((line) => (holds(line) ? 1 : 0)));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}

function fileAfter(name: string): string {
  const file = valueAfter(name);
  if (file !== undefined) return file;
  console.error(
    'node scripts/measure/calibrate.mjs --src FILE --ref FILE [--model NAME] [--write]',
  );
  process.exit(2);
}

async function readLines(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).replace(/\n$/u, '').split('\n');
}
