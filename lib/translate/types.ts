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

export interface TranslateOptions extends AbortOptions {
  readonly priority?: Priority;
  /** Hypotheses kept a step, 1–8; 1 is greedy. Without it DEFAULT_BEAMS, the same for everybody. */
  readonly beams?: number;
  /** Called once for each source as soon as it is done, in any order. */
  readonly onTranslation?: (index: number, translation: Translation) => void;
}

/** Characters of a text from `start` up to, but without, `end`, in UTF-16 code units. */
export type CharacterRange = readonly [start: number, end: number];

/** A source word and a target word that belong together, the marks around them left out. */
export interface AlignedWords {
  readonly source: CharacterRange;
  readonly target: CharacterRange;
}

/** Another way to say it. */
export interface Alternative {
  readonly target: string;
  /** Confidence from 0 to 1. */
  readonly score: number;
}

/** The rest of a translation that a person has begun. */
export interface Completion {
  /** To be put directly behind the typed text; '' when that is complete. Begins with a space where one is due. */
  readonly completion: string;
}

export interface AbortOptions {
  /** Aborting rejects with MuwaziError CANCELLED within 200 ms. */
  readonly signal?: AbortSignal;
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
  /**
   * Goes on with a translation that a person has begun; the machine's text is theirs up to the last letter
   * typed, which may be in the middle of a word. Goes before everything else.
   *
   * @throws MuwaziError CANCELLED, ENGINE_STOPPED
   */
  complete(source: string, prefix: string, options?: AbortOptions): Promise<Completion>;
  /**
   * Other translations of a sentence, best first, no two alike.
   *
   * @param count how many at most, 1–8; there may be fewer
   * @throws MuwaziError CANCELLED, ENGINE_STOPPED
   */
  alternatives(source: string, count: number, options?: AbortOptions): Promise<Alternative[]>;
  /**
   * Which words belong together, for any pair of texts, corrected ones too.
   *
   * @throws MuwaziError CANCELLED, ENGINE_STOPPED
   */
  align(source: string, target: string, options?: AbortOptions): Promise<AlignedWords[]>;
  close(): Promise<void>;
}
