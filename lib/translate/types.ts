import type { SegmentFlag } from '@/lib/document';

/** What the engine gives for one source sentence. */
export interface Translation {
  /** English text, trimmed, on one line; '' only for an empty source. */
  readonly target: string;
  /** Confidence from 0 (doubtful) to 1 (sure); null when the source was copied, not translated. */
  readonly score: number | null;
  /** Why the text deserves a second look, or null. */
  readonly flag: SegmentFlag | null;
}

/** Who is waiting: a reader in front of the sentence goes before a document in the background. */
export type Priority = 'visible' | 'background';

export interface TranslateOptions {
  /** Aborting rejects with MuwaziError CANCELLED within 200 ms. */
  readonly signal?: AbortSignal;
  readonly priority?: Priority;
  /** Hypotheses kept a step, 1–8; 1 is greedy. */
  readonly beams?: number;
  /** Called once for each source as soon as it is done, in any order. */
  readonly onTranslation?: (index: number, translation: Translation) => void;
}

/** The model in use: enough to name it to a reader and to key a cache. */
export interface EngineModel {
  readonly name: string;
  /** SHA-256 over the hashes of the model's files: two models are the same only when this is. */
  readonly fingerprint: string;
}

/** Turns Arabic sentences into English ones. One sentence a string: callers split paragraphs first. */
export interface Engine {
  readonly model: EngineModel;
  /**
   * @param sources sentences, any length and any content; blank, numeric and Latin-only ones are copied
   * @returns one translation for each source, in order
   * @throws MuwaziError CANCELLED, ENGINE_STOPPED
   */
  translate(sources: readonly string[], options?: TranslateOptions): Promise<Translation[]>;
  close(): Promise<void>;
}
