import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { corpusBleu, corpusChrf, sentenceChrf } from './index';

// Figures of sacreBLEU 2.6.0 itself: scripts/measure/sacrebleu_fixtures.py writes them.
const lines = z.array(z.string());
const cases = z
  .array(
    z.object({
      name: z.string(),
      references: lines,
      hypotheses: lines,
      bleu: z.number(),
      chrf: z.number(),
      sentences: z.array(z.number()),
    }),
  )
  .parse(
    JSON.parse(await readFile(path.resolve('lib/translate/evaluate/fixtures/scores.json'), 'utf8')),
  );

describe('scores', () => {
  it.each(cases)('are those of sacreBLEU for $name', (wanted) => {
    const { hypotheses, references } = wanted;
    expect(corpusBleu(hypotheses, references)).toBeCloseTo(wanted.bleu, 9);
    expect(corpusChrf(hypotheses, references)).toBeCloseTo(wanted.chrf, 9);
    expect(hypotheses.map((line, index) => sentenceChrf(line, references[index] ?? ''))).toEqual(
      wanted.sentences.map((score) => expect.closeTo(score, 9)),
    );
  });

  it('are 0 for no text at all', () => {
    expect(corpusBleu([], [])).toBe(0);
    expect(corpusChrf([], [])).toBe(0);
  });
});
