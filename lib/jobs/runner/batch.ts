import type { DocumentId, SegmentId } from '@/lib/document';
import type { Translation } from '@/lib/translate';
import type { ClaimedSegment } from './next-segments';
import type { Result } from './write-translations';

interface BatchOptions {
  readonly documentId: DocumentId;
  readonly jobId: string;
  readonly segments: readonly ClaimedSegment[];
  readonly isVisible: boolean;
  /** Milliseconds since 1970. */
  readonly claimedUntil: number;
}

/** Claimed segments on their way through the engine: each is open, then translated, then written. */
export class Batch {
  readonly documentId: DocumentId;
  readonly jobId: string;
  readonly isVisible: boolean;
  readonly segments: readonly ClaimedSegment[];
  claimedUntil: number;
  readonly #abort = new AbortController();
  readonly #translated = new Set<number>();
  readonly #unwritten = new Set<SegmentId>();
  #results: Result[] = [];

  constructor({ documentId, jobId, segments, isVisible, claimedUntil }: BatchOptions) {
    this.documentId = documentId;
    this.jobId = jobId;
    this.segments = segments;
    this.isVisible = isVisible;
    this.claimedUntil = claimedUntil;
    for (const { id } of segments) this.#unwritten.add(id);
  }

  get sources(): string[] {
    return this.segments.map(({ source }) => source);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Nobody wants it any longer, or the runner stops, or it is over: it takes nothing more. */
  drop(): void {
    this.#abort.abort();
  }

  /** Takes a translation from the engine, once for each place. */
  take(index: number, translation: Translation): void {
    const segment = this.segments[index];
    if (!segment || this.signal.aborted || this.#translated.has(index)) return;
    this.#translated.add(index);
    this.#results.push({ segment, translation });
  }

  /** Translations that came since the last call. */
  takeResults(): Result[] {
    const results = this.#results;
    this.#results = [];
    return results;
  }

  written(results: readonly Result[]): void {
    for (const { segment } of results) this.#unwritten.delete(segment.id);
  }

  /** Segments still claimed for it. */
  get unwritten(): SegmentId[] {
    return [...this.#unwritten];
  }
}
