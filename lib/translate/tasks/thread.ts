import type { FromWorker, ToWorker } from './protocol';

/** A thread that does tasks, be it of Node or of a browser. */
export interface Thread {
  /** No other thread of this process or page has had it. */
  readonly id: number;
  post(message: ToWorker): void;
  /** Ends it before its next step, whatever it is at. */
  end(): Promise<void>;
}

/** Who hears what a thread says. */
export interface ThreadListener {
  onMessage(message: FromWorker): void;
  /** It is gone, for this reason; nothing comes after that. */
  onEnd(cause: unknown): void;
}

/** Starts a thread with the model it is for. */
export type StartThread = (listener: ThreadListener) => Thread;
