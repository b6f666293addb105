import type { FromWorker, StartThread } from '../tasks';
import type { EngineManifest } from './engine-manifest';

/** The first message to a worker; all others are tasks. */
export interface WebWorkerSetup {
  readonly manifest: EngineManifest;
  /** Threads of ONNX Runtime inside this worker. */
  readonly threads: number;
}

let started = 0;

/** Starts web workers with a model whose files are in the browser's store. */
export function webWorkers(setup: WebWorkerSetup): StartThread {
  return ({ onMessage, onEnd }) => {
    started += 1;
    const worker = new Worker(setup.manifest.script.address, { type: 'module', name: 'engine' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
    // A worker never ends by itself: after an error nobody knows what it still can do.
    worker.onerror = (event) => {
      worker.terminate();
      onEnd(new Error(event.message || 'the worker could not be started'));
    };
    worker.postMessage(setup);
    return {
      id: started,
      post: (message) => worker.postMessage(message),
      async end() {
        worker.terminate();
      },
    };
  };
}
