import type { DocumentId } from '@/lib/document';
import type { TranslationRunner } from '@/lib/jobs';
import type { Store } from '@/lib/store';
import type { Engine } from '@/lib/translate';
import type { ChangeHub } from '../changes';
import type { Environment } from '../environment';
import type { RequestsInFlight } from './requests-in-flight';

/** What lives as long as the server does. */
export interface Runtime {
  readonly environment: Environment;
  readonly store: Store;
  readonly changes: ChangeHub;
  readonly runner: TranslationRunner;
  readonly requests: RequestsInFlight;
  /** Aborted when the server stops: open event streams end. */
  readonly closing: AbortSignal;
  /** The engine, made on the first call. */
  engine(): Promise<Engine>;
  /** Makes the engine ready before anyone waits for it. */
  warmUp(): Promise<void>;
  /** Tells the runner which block the reader sees, so that it comes next. */
  setReadingPosition(documentId: DocumentId, block: number): void;
  /** Ends streams, runner, engine and store in that order and frees the data folder. */
  stop(): Promise<void>;
}
