import { Worker } from 'node:worker_threads';
import type { ModelFolder } from '../models';
import type { StartThread } from '../tasks';

/** What a worker thread is started with. */
export interface WorkerSetup {
  readonly model: ModelFolder;
  /** Threads of ONNX Runtime inside this worker. */
  readonly threads: number;
}

/** Asks the thread to end by itself. */
export const END = 'end';
/** Milliseconds after which a thread that does not is ended by force: longer than it takes to open a large model. */
const PATIENCE = 10_000;

/** @param file the worker's bundled file, absolute */
export function workerThreads(file: string, setup: WorkerSetup): StartThread {
  return ({ onMessage, onEnd }) => {
    const worker = new Worker(/* turbopackIgnore: true */ file, { workerData: setup });
    worker.on('message', onMessage);
    worker.on('error', onEnd);
    const ended = new Promise<void>((resolve) => {
      worker.on('exit', (code) => {
        onEnd(new Error(`engine worker ended with code ${code}`));
        resolve();
      });
    });
    return {
      // As it was given: Node forgets it when the thread is gone.
      id: worker.threadId,
      post: (message) => worker.postMessage(message),
      async end() {
        // By force only if need be: inside a call of ONNX Runtime it would take the whole process along.
        worker.postMessage(END);
        const force = setTimeout(() => void worker.terminate(), PATIENCE);
        await ended;
        clearTimeout(force);
      },
    };
  };
}
