import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { referenceSearch } from './fixtures/reference-search';
import { TOY_CONFIG as config, openToyModel, request } from './fixtures/toy-model';
import type { MarianSessions } from './sessions';

/**
 * Breaks the search in the ways decoders are known to break and sees that the comparison with the plain
 * search, which search.test.ts rests on, notices.
 */
const SOURCES = [
  [5, 9, 0],
  [9, 8, 7, 6, 5, 0],
  [33, 0],
  [21, 22, 23, 24, 0],
  [60, 2, 44, 0],
];
const PREFIX = [17, 29];

describe('the comparison with the plain search', () => {
  let sessions: MarianSessions;
  beforeAll(async () => {
    sessions = await openToyModel();
  });
  afterAll(() => sessions.close());
  afterEach(() => {
    vi.doUnmock('./copy-rows');
    vi.doUnmock('./sentence-search');
    vi.doUnmock('./constraint');
    vi.resetModules();
  });

  async function agrees(beams: number, prefix: readonly number[] = []): Promise<boolean> {
    vi.resetModules();
    const { search } = await import('./search');
    const { forceTokens } = await import('./constraint');
    const requests = SOURCES.map((source) =>
      request(source, { beams, maxTokens: 12, constraint: forceTokens(prefix) }),
    );
    const found = await search(sessions, config, requests);
    const plain = await Promise.all(
      requests.map((one) => referenceSearch(sessions, config, one, prefix)),
    );
    const tokensOf = (lists: readonly (readonly { tokens: readonly number[] }[])[]) =>
      JSON.stringify(lists.map((list) => list.map(({ tokens }) => tokens)));
    return tokensOf(found) === tokensOf(plain);
  }

  it('is content with the search as it is', async () => {
    expect(await agrees(1)).toBe(true);
    expect(await agrees(4)).toBe(true);
    expect(await agrees(2, PREFIX)).toBe(true);
  });

  it('notices when finished hypotheses go on', async () => {
    vi.doMock('./sentence-search', async (original) => {
      const real = await original<typeof import('./sentence-search')>();
      class NeverEnds extends real.SentenceSearch {
        constructor(
          ...[one, marian, badWords, row]: ConstructorParameters<typeof real.SentenceSearch>
        ) {
          super(one, { ...marian, eosId: -1 }, badWords, row);
        }
      }
      return { ...real, SentenceSearch: NeverEnds };
    });
    expect(await agrees(1)).toBe(false);
  });

  it('notices when caches do not follow their hypotheses', async () => {
    vi.doMock('./copy-rows', () => ({
      copyRows: (data: Float32Array, rowSize: number, sources: Int32Array) => {
        const wrong = new Float32Array(sources.length * rowSize);
        wrong.set(data.subarray(0, wrong.length));
        return wrong;
      },
    }));
    expect(await agrees(1)).toBe(false);
    expect(await agrees(4)).toBe(false);
  });

  it('notices when a forced beginning is ignored', async () => {
    vi.doMock('./constraint', async (original) => ({
      ...(await original<typeof import('./constraint')>()),
      forceTokens: () => null,
    }));
    expect(await agrees(2, PREFIX)).toBe(false);
  });
});
