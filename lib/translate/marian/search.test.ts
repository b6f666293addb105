import path from 'node:path';
import { AutoModelForSeq2SeqLM, env, Tensor } from '@xenova/transformers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forceTokens } from './constraint';
import { referenceSearch } from './fixtures/reference-search';
import {
  TOY_CONFIG as config,
  openToyModel,
  request,
  TOY_FOLDER,
  toySentence,
} from './fixtures/toy-model';
import { search } from './search';
import type { MarianSessions } from './sessions';

const batches = fc.array(toySentence, { minLength: 1, maxLength: 9 });

describe('search', () => {
  let sessions: MarianSessions;
  beforeAll(async () => {
    sessions = await openToyModel();
  });
  afterAll(() => sessions.close());

  it('gives each sentence of a batch token for token what it gives it alone', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.integer({ min: 1, max: 4 }), async (sources, beams) => {
        const requests = sources.map((source) => request(source, { beams }));
        const together = await search(sessions, config, requests);
        for (const [index, one] of requests.entries()) {
          const [alone] = await search(sessions, config, [one]);
          expect(together[index]?.map(({ tokens }) => tokens)).toEqual(
            alone?.map(({ tokens }) => tokens),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same in any order, with beams of different widths side by side', async () => {
    const width = fc.integer({ min: 1, max: 8 });
    const sentences = fc.array(fc.tuple(toySentence, width), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sentences, async (pairs) => {
        const requests = pairs.map(([source, beams]) => request(source, { beams }));
        const forwards = await search(sessions, config, requests);
        const backwards = await search(sessions, config, requests.toReversed());
        expect(backwards.toReversed().map((list) => list.map(({ tokens }) => tokens))).toEqual(
          forwards.map((list) => list.map(({ tokens }) => tokens)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('gives what a plain search without batch and cache gives, scores and all', async () => {
    await fc.assert(
      fc.asyncProperty(
        batches,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(0, 0.6, 1),
        async (sources, beams, lengthPenalty) => {
          const requests = sources
            .slice(0, 3)
            .map((source) => request(source, { beams, lengthPenalty, maxTokens: 12 }));
          const found = await search(sessions, config, requests);
          for (const [index, one] of requests.entries()) {
            const plain = await referenceSearch(sessions, config, one);
            expect(found[index]?.map(({ tokens, ended }) => ({ tokens, ended }))).toEqual(
              plain.map(({ tokens, ended }) => ({ tokens, ended })),
            );
            plain.forEach(({ score }, rank) => {
              expect(found[index]?.[rank]?.score).toBeCloseTo(score, 4);
            });
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('begins as it is told and then finds what a plain search finds', async () => {
    const prefix = fc.array(fc.integer({ min: 2, max: 62 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(toySentence, prefix), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        async (pairs, beams) => {
          const requests = pairs.map(([source, forced]) =>
            request(source, { beams, maxTokens: 12, constraint: forceTokens(forced) }),
          );
          const found = await search(sessions, config, requests);
          for (const [index, [, forced]] of pairs.entries()) {
            const one = requests[index];
            if (!one) continue;
            for (const { tokens } of found[index] ?? []) {
              expect(tokens.slice(0, forced.length)).toEqual(forced);
            }
            const plain = await referenceSearch(sessions, config, one, forced);
            expect(found[index]?.map(({ tokens }) => tokens)).toEqual(
              plain.map(({ tokens }) => tokens),
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is the library's own greedy search when it runs on a single sentence", async () => {
    env.allowRemoteModels = false;
    env.localModelPath = path.dirname(TOY_FOLDER);
    const library = await AutoModelForSeq2SeqLM.from_pretrained(path.basename(TOY_FOLDER), {
      dtype: 'fp32',
    });
    await fc.assert(
      fc.asyncProperty(toySentence, async (source) => {
        const ids = BigInt64Array.from(source, BigInt);
        const output = await library.generate({
          inputs: new Tensor('int64', ids, [1, ids.length]),
          attention_mask: new Tensor(
            'int64',
            ids.map(() => 1n),
            [1, ids.length],
          ),
          max_new_tokens: 24,
        });
        if (!(output instanceof Tensor)) throw new TypeError('no tensor');
        const theirs = Array.from(output.data, Number).slice(1);
        const [[ours] = []] = await search(sessions, config, [request(source)]);
        expect([...(ours?.tokens ?? []), ...(ours?.ended ? [config.eosId] : [])]).toEqual(theirs);
      }),
      { numRuns: 40 },
    );
    await library.dispose();
  });

  it('never writes a bad word, be it one token or several', async () => {
    await fc.assert(
      fc.asyncProperty(toySentence, async (source) => {
        const [[free] = []] = await search(sessions, config, [request(source)]);
        const [first, second] = free?.tokens ?? [];
        fc.pre(first !== undefined && second !== undefined);
        for (const bad of [[first], [first, second]]) {
          const strict = { ...config, badWords: [...config.badWords, bad] };
          const [[found] = []] = await search(sessions, strict, [request(source)]);
          expect(`,${found?.tokens.join(',')},`).not.toContain(`,${bad.join(',')},`);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('tells of each sentence once, as soon as it is done', async () => {
    const sources = [
      [5, 0],
      [9, 8, 7, 6, 5, 4, 3, 2, 0],
      [7, 8, 0],
    ];
    const order: number[] = [];
    await search(
      sessions,
      config,
      sources.map((source) => request(source)),
      { onDone: (index) => order.push(index) },
    );
    expect([...order].sort()).toEqual([0, 1, 2]);
    expect(order.at(-1)).toBe(1);
  });

  it('ends when the checkpoint says so', async () => {
    let steps = 0;
    const checkpoint = () => {
      if (++steps > 3) throw new Error('enough');
    };
    await expect(
      search(sessions, config, [request([9, 8, 7, 6, 5, 0])], { checkpoint }),
    ).rejects.toThrow('enough');
    expect(steps).toBe(4);
  });
});
