import { z } from 'zod';
import type { SegmentId } from '@/lib/document';
import type { EngineSwitch } from '../../engine';
import { request } from '../../http/request';
import { type SegmentBoard, shown } from '../model/segment-board';
import type { WordPair } from '../words/word-pairs';

const completionAnswer = z.object({ completion: z.string() });
const alternativesAnswer = z.object({
  alternatives: z.array(z.object({ target: z.string(), score: z.number() })),
});
const span = z.tuple([z.number(), z.number()]);
const alignmentAnswer = z.object({
  target: z.string(),
  words: z.array(z.object({ source: span, target: span })),
});

export type Alternative = Readonly<z.infer<typeof alternativesAnswer>['alternatives'][number]>;

/** Words that belong together, and the English in which they were found. */
export interface Alignment {
  readonly target: string;
  readonly words: readonly WordPair[];
}

/** Who answers questions about one sentence: the engine in this browser when it is there, else the server's. */
export class Machine {
  constructor(
    private readonly board: SegmentBoard,
    private readonly switched: Pick<EngineSwitch, 'engine'>,
  ) {}

  /** How a translation that somebody has begun goes on. @throws ApiFailure, ServerAway, MuwaziError */
  async complete(id: SegmentId, prefix: string, signal: AbortSignal): Promise<string> {
    const { engine } = this.switched;
    const entry = this.board.entry(id);
    if (engine && entry)
      return (await engine.complete(entry.segment.source, prefix, { signal })).completion;
    const json = { prefix };
    const body = await request(`/api/segments/${id}/completion`, { method: 'POST', json, signal });
    return completionAnswer.parse(body).completion;
  }

  /** Other translations of a sentence, best first. @throws ApiFailure, ServerAway, MuwaziError */
  async alternatives(id: SegmentId, signal: AbortSignal): Promise<readonly Alternative[]> {
    const { engine } = this.switched;
    const entry = this.board.entry(id);
    if (engine && entry) return await engine.alternatives(entry.segment.source, COUNT, { signal });
    const body = await request(`/api/segments/${id}/alternatives?count=${COUNT}`, { signal });
    return alternativesAnswer.parse(body).alternatives;
  }

  /** Which words of a sentence belong together. @throws ApiFailure, ServerAway, MuwaziError */
  async align(id: SegmentId, signal?: AbortSignal): Promise<Alignment> {
    const { engine } = this.switched;
    const entry = this.board.entry(id);
    const options = signal ? { signal } : {};
    if (engine && entry) {
      const { target } = shown(entry);
      const words = target === '' ? [] : await engine.align(entry.segment.source, target, options);
      return { target, words };
    }
    return alignmentAnswer.parse(await request(`/api/segments/${id}/alignment`, options));
  }
}

const COUNT = 5;
