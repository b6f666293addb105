import type { ErrorCode, ErrorDetails } from '@/lib/errors';
import type { ModelFolder } from '../models';
import type { Priority, Translation } from '../types';

/** What a worker thread is started with. */
export interface WorkerSetup {
  readonly model: ModelFolder;
  /** Threads of ONNX Runtime inside this worker. */
  readonly threads: number;
}

/** One piece of work for a worker; `id` is the engine's, unique in its life. */
export interface TaskMessage {
  readonly kind: 'run';
  readonly id: number;
  readonly priority: Priority;
  readonly task: Task;
}

export type Task = {
  readonly kind: 'translate';
  readonly sentences: readonly string[];
  readonly beams: number;
};

export type ToWorker = TaskMessage | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'translation';
      readonly id: number;
      readonly index: number;
      readonly translation: Translation;
    }
  | { readonly kind: 'done'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number | null; readonly error: SentError };

/** An error on its way between threads: the class does not survive, code and details do. */
export interface SentError {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  /** For the log. */
  readonly reason: string;
}
