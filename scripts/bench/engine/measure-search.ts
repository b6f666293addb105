import { lengthLimit, type MarianSessions, type Session, search } from '@/lib/translate/marian';
import type { ModelFolder } from '@/lib/translate/models';
import { processorSeconds } from './processor-seconds';

/** One run of the decoder in this thread, without workers, guard or cache. */
export interface SearchFigures {
  readonly seconds: number;
  /** Processor time: on a busy machine less than `seconds`. */
  readonly processorSeconds: number;
  /** Of `seconds`, those inside ONNX Runtime, its copies in and out included. */
  readonly runtimeSeconds: number;
  readonly sourceTokens: number;
  readonly targetTokens: number;
}

/**
 * Translates in batches of a given size and tells where the time went.
 *
 * @param sources token ids, like lengths beside each other
 */
export async function measureSearch(
  sessions: MarianSessions,
  { config }: ModelFolder,
  sources: readonly (readonly number[])[],
  { rows, beams }: { rows: number; beams: number },
): Promise<SearchFigures> {
  const clock = { seconds: 0 };
  const timed = {
    ...sessions,
    encoder: timedSession(sessions.encoder, clock),
    decoder: timedSession(sessions.decoder, clock),
  };
  let targetTokens = 0;
  const start = performance.now();
  const startOfProcessor = processorSeconds();
  for (let first = 0; first < sources.length; first += rows) {
    const requests = sources.slice(first, first + rows).map((source) => ({
      source,
      beams,
      maxTokens: lengthLimit(source.length, config),
      lengthPenalty: 1,
      constraint: null,
    }));
    const found = await search(timed, config, requests);
    for (const [best] of found) targetTokens += best?.logProbs.length ?? 0;
  }
  return {
    seconds: (performance.now() - start) / 1_000,
    processorSeconds: processorSeconds() - startOfProcessor,
    runtimeSeconds: clock.seconds,
    sourceTokens: sources.reduce((sum, { length }) => sum + length, 0),
    targetTokens,
  };
}

function timedSession(session: Session, clock: { seconds: number }): Session {
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(feeds, outputs) {
      // Not processor time: to ask for that takes as long as a third of a step.
      const start = performance.now();
      const result = await session.run(feeds, outputs);
      clock.seconds += (performance.now() - start) / 1_000;
      return result;
    },
  };
}
