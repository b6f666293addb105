import type { ErrorCode, ErrorDetails } from '@/lib/errors';
import type { AlignedWords, Alternative, Completion, Translation } from '../types';
import type { Urgency } from './urgency';

/** One piece of work for a worker; `id` is the engine's, unique in its life. */
export interface TaskMessage {
  readonly kind: 'run';
  readonly id: number;
  readonly urgency: Urgency;
  readonly task: Task;
}

export type Task =
  | { readonly kind: 'translate'; readonly sentences: readonly string[]; readonly beams: number }
  | { readonly kind: 'complete'; readonly source: string; readonly prefix: string }
  | { readonly kind: 'alternatives'; readonly source: string; readonly count: number }
  | { readonly kind: 'align'; readonly source: string; readonly target: string };

/** What a task ends with; translations have come one by one before. */
export type TaskResult =
  | { readonly kind: 'translate' }
  | { readonly kind: 'complete'; readonly completion: Completion }
  | { readonly kind: 'alternatives'; readonly alternatives: readonly Alternative[] }
  | { readonly kind: 'align'; readonly links: readonly AlignedWords[] };

export type ToWorker = TaskMessage | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'translation';
      readonly id: number;
      readonly index: number;
      readonly translation: Translation;
    }
  | { readonly kind: 'done'; readonly id: number; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly id: number | null; readonly error: SentError };

/** An error on its way between threads: the class does not survive, code and details do. */
export interface SentError {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  /** For the log. */
  readonly reason: string;
}
