import { BadWords } from './bad-words';
import type { MarianConfig } from './config';
import { forcedTokens } from './constraint';
import { DecoderState } from './decoder-state';
import { encode } from './encode';
import type { Hypothesis } from './hypothesis';
import { NextTokens } from './next-tokens';
import { planRows } from './row-moves';
import { type SentenceRequest, SentenceSearch } from './sentence-search';
import type { MarianSessions } from './sessions';

export interface SearchHooks {
  /** Awaited before every call of a graph; what it throws ends the search. */
  readonly checkpoint?: () => Promise<void> | void;
  /** Called once for each request as soon as its own search is over, in any order. */
  readonly onDone?: (index: number, hypotheses: readonly Hypothesis[]) => void;
}

/**
 * Translates a batch: one encoder call, then one decoder call a token for all hypotheses together.
 * A hypothesis that ends leaves the batch at once. Each sentence gets token for token what it would get
 * alone, as long as the graph computes rows independently of each other (fp32 ones do).
 *
 * @param requests at least one
 * @returns hypotheses of each request, best first, as many as its beam is wide or fewer; never none
 */
export async function search(
  sessions: MarianSessions,
  config: MarianConfig,
  requests: readonly SentenceRequest[],
  hooks: SearchHooks = {},
): Promise<(readonly Hypothesis[])[]> {
  await hooks.checkpoint?.();
  const sources = requests.map(({ source }) => source);
  const state = new DecoderState(sessions, config, await encode(sessions, sources, config));
  try {
    return await decode(state, config, requests, hooks);
  } finally {
    state.close();
  }
}

/** The decoder's part: a step a token until every search is over. */
async function decode(
  state: DecoderState,
  config: MarianConfig,
  requests: readonly SentenceRequest[],
  hooks: SearchHooks,
): Promise<(readonly Hypothesis[])[]> {
  const badWords = new BadWords(config);
  const searches = requests.map(
    (request, row) => new SentenceSearch(request, config, badWords, row),
  );
  const active = new Set(searches.keys());

  for (let feed = firstTokens(requests, config); ; feed = lastTokens(searches, state.owners)) {
    await hooks.checkpoint?.();
    const working = [...active].flatMap((index) => searches[index] ?? []);
    const output = await state.step({
      tokens: feed.tokens,
      bestCount: mostWanted(working, config),
      wantsAll: working.some(({ isConstrained }) => isConstrained),
    });
    const rowCount = state.owners.length;
    const next = new NextTokens(output, { rows: rowCount, fed: feed.tokens.length / rowCount });
    if (feed.forced) takeForced(searches, feed.forced, next);

    const survivors = [...active].flatMap((index) => searches[index]?.advance(next, index) ?? []);
    const { rows, sources } = planRows(state.owners, survivors);
    const places = new Map(rows.map((live, row) => [live, row]));
    for (const live of survivors) {
      searches[live.sentence]?.beam.push({ path: live.path, row: places.get(live) ?? 0 });
    }
    for (const index of active) {
      const done = searches[index];
      if (!done?.isDone) continue;
      active.delete(index);
      hooks.onDone?.(index, done.hypotheses);
    }
    if (active.size === 0) return searches.map(({ hypotheses }) => hypotheses);
    state.moveRows(
      sources,
      rows.map(({ sentence }) => sentence),
    );
  }
}

interface Feed {
  /** [rows, D] row-major. */
  readonly tokens: number[];
  /** Forced tokens of each sentence fed together with the start token, if any. */
  readonly forced?: readonly (readonly number[])[];
}

/** The start token, and behind it as many forced tokens as every sentence has. */
function firstTokens(requests: readonly SentenceRequest[], config: MarianConfig): Feed {
  const forced = requests.map(({ constraint }) => forcedTokens(constraint));
  const shared = Math.min(...forced.map((tokens) => tokens.length));
  if (shared === 0) return { tokens: requests.map(() => config.decoderStartId) };
  const taken = forced.map((tokens) => tokens.slice(0, shared));
  return { tokens: taken.flatMap((ids) => [config.decoderStartId, ...ids]), forced: taken };
}

function lastTokens(searches: readonly SentenceSearch[], owners: readonly number[]): Feed {
  const tokens = new Array<number>(owners.length).fill(0);
  for (const { beam } of searches) {
    for (const { path, row } of beam) tokens[row] = path.token;
  }
  return { tokens };
}

function mostWanted(searches: readonly SentenceSearch[], config: MarianConfig): number {
  const most = Math.max(...searches.map(({ candidatesWanted }) => candidatesWanted));
  return Math.min(most, config.vocabularySize);
}

function takeForced(
  searches: readonly SentenceSearch[],
  forced: readonly (readonly number[])[],
  next: NextTokens,
): void {
  searches.forEach((sentence, row) => {
    const tokens = forced[row] ?? [];
    sentence.force(
      tokens,
      tokens.map((token, position) => next.logProb(row, token, position)),
    );
  });
}
