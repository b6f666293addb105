import { Worker } from 'node:worker_threads';
import type { ModelFolder } from '../models';
import type { StartThread } from '../tasks';

/** What a worker thread is started with. */
export interface WorkerSetup {
  readonly model: ModelFolder;
  /** Threads of ONNX Runtime inside this worker. */
  readonly threads: number;
}

/** @param file the worker's bundled file, absolute */
export function workerThreads(file: string, setup: WorkerSetup): StartThread {
  return ({ onMessage, onEnd }) => {
    const worker = new Worker(/* turbopackIgnore: true */ file, { workerData: setup });
    worker.on('message', onMessage);
    worker.on('error', onEnd);
    worker.on('exit', (code) => onEnd(new Error(`engine worker ended with code ${code}`)));
    return {
      // As it was given: Node forgets it when the thread is gone.
      id: worker.threadId,
      post: (message) => worker.postMessage(message),
      async end() {
        await worker.terminate();
      },
    };
  };
}
