import path from 'node:path';
import { AutoTokenizer, env, LogLevel, pipeline } from '@xenova/transformers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MarianSessions, search } from '@/lib/translate/marian';
import { type ModelFolder, resolveModel } from '@/lib/translate/models';
import { openSessions } from '@/lib/translate/node';
import recorded from './token-ids.json';

describe('the embedded model', () => {
  let model: ModelFolder;
  let sessions: MarianSessions;
  beforeAll(async () => {
    // Compares every file with its hash in the manifest.
    model = await resolveModel();
    sessions = await openSessions(model, 1);
    // It warns of every Marian tokenizer; whether ours is exact is what is tested here.
    env.logLevel = LogLevel.ERROR;
    env.allowRemoteModels = false;
    env.localModelPath = path.dirname(model.path);
  });
  afterAll(() => sessions.close());

  it('translates in transformers.js as it comes', async () => {
    const translate = await pipeline('translation', model.name, { dtype: 'q8' });
    const [first] = [await translate('قال الوزير إن الحكومة ستبني مدارس جديدة.')].flat();
    expect(first).toMatchObject({ translation_text: expect.stringMatching(/minister.*school/i) });
    await translate.dispose();
  });

  it('is cut into the pieces that SentencePiece cuts by the tokenizer of transformers.js', async () => {
    const tokenizer = await AutoTokenizer.from_pretrained(model.name);
    for (const { text, ids } of recorded) {
      expect(Array.from(tokenizer(text).input_ids.data, Number), text).toEqual(ids);
    }
  });

  it('says of a sentence in company, padded, what it says of it alone', async () => {
    const piece = fc.integer({ min: 2, max: model.config.vocabularySize - 2 });
    const sentence = fc.array(piece, { minLength: 1, maxLength: 40 });
    const real = fc.constantFrom(...recorded.map(({ ids }) => ids.slice(0, -1)));
    const companies = fc.array(fc.oneof(sentence, real), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(companies, fc.integer({ min: 1, max: 3 }), async (sources, beams) => {
        const options = { beams, maxTokens: 16, lengthPenalty: 1, constraint: null };
        const requests = sources.map((source) => ({ source: [...source, 0], ...options }));
        const together = await search(sessions, model.config, requests);
        for (const [index, request] of requests.entries()) {
          const [alone] = await search(sessions, model.config, [request]);
          expect(together[index]).toEqual(alone);
        }
      }),
      { numRuns: 15 },
    );
  });
});
