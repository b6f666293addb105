import type { DocumentId } from '@/lib/document';
import type { ErrorCode } from '@/lib/errors';

export const JOB_STATUSES = ['queued', 'running', 'done', 'cancelled', 'failed'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** Statuses of a job that still has sentences to translate. */
export const ACTIVE_STATUSES = ['queued', 'running'] as const satisfies readonly JobStatus[];

/** A document's translation: asked for, under way or over. */
export interface TranslationJob {
  readonly id: string;
  readonly documentId: DocumentId;
  readonly status: JobStatus;
  /** Segments asked for since the job began; asking again adds to it. */
  readonly total: number;
  /** Segments that wait no longer: translated, or written by a person in the meantime. */
  readonly done: number;
  /** Words of the translated sources, as white space divides them. */
  readonly wordsDone: number;
  /** ISO 8601 in UTC; null while the machine has not begun. */
  readonly startedAt: string | null;
  /** Time that the machine was at it, without the time the server was off. */
  readonly millisecondsActive: number;
  /** Why it failed, or null. */
  readonly error: ErrorCode | null;
}
