import { resolveModel } from '@/lib/translate/models';
import { benchArticle } from './engine/article';
import { lookInside } from './engine/look-inside';
import { compareWithPipeline } from './engine/versus-pipeline';

/**
 * `npm run bench -- engine [--json] [--rounds 3] [--sentences 400] [--model NAME]`: the engine against the library's own
 * `pipeline('translation')` and version 2's beam search, and where its time goes. `greedySameAsPipeline` is
 * below 1 where the guard had a sentence translated again. Words are Arabic words.
 */
const options = process.argv.slice(2);
const valueAfter = (name: string) =>
  options.includes(name) ? options[options.indexOf(name) + 1] : undefined;
const rounds = Number(valueAfter('--rounds') ?? 3);
const model = await resolveModel(valueAfter('--model'));
const article = benchArticle(Number(valueAfter('--sentences') ?? 400));

const say = (text: string) => {
  if (!options.includes('--json')) console.log(text);
};

const versus = await compareWithPipeline(model, article, rounds);
say(`pipeline('translation')   ${versus.pipelineWordsPerSecond} words/s, one sentence a call`);
say(`engine                    ${versus.wordsPerSecond} words/s`);
say(`                          ${versus.ratioToPipeline} times as fast`);
say(`  with beams              ${JSON.stringify(versus.ratioToPipelineWithBeams)} times as fast`);
say(`  greedy                  ${versus.greedySameAsPipeline} of the translations are the same`);
say(`workers × threads         ${JSON.stringify(versus.workersAndThreads)} words/s`);
say(
  versus.version2Missing === undefined
    ? `version 2, beam 4         ${versus.version2WordsPerSecond} words/s; ours, beam 4, is ${versus.ratioToVersion2Beams} times as fast`
    : `version 2, beam 4         not measured: ${versus.version2Missing}`,
);
const inside = await lookInside(model, article, rounds);
for (const { rows, beams, jsShare, wordsPerSecond, ...speed } of inside.settings) {
  say(`batch ${rows}, beam ${beams}          ${wordsPerSecond} words/s on one thread`);
  say(`    of processor time     ${speed.wordsPerProcessorSecond} words/s, JavaScript ${jsShare}`);
}
say(`JavaScript's share        ${inside.jsShare} (batch 32, greedy)`);
say(`floor                     ${inside.floorRatio} times the time of the bare int8 products`);
if (options.includes('--json')) {
  console.log(JSON.stringify({ model: model.name, rounds, ...versus, ...inside }, null, 2));
}
