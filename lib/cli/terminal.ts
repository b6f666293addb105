import type { Readable, Writable } from 'node:stream';
import type { Say } from './messages';

/** What a command has to do with the world outside. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly locale: 'ar' | 'en';
  readonly say: Say;
  /** Aborted by Ctrl+C, by SIGTERM, and when nobody reads standard output any more. */
  readonly signal: AbortSignal;
}
