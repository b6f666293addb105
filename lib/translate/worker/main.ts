import { parentPort, workerData } from 'node:worker_threads';
import { openTranslator } from '../node';
import { serveTasks, type ToWorker } from '../tasks';
import { END, type WorkerSetup } from './start-worker-thread';

/** The engine's worker thread in Node. */

if (!parentPort) throw new Error('engine-worker runs as a worker thread only');
const port = parentPort;
const setup: WorkerSetup = workerData;
const receive = serveTasks(openTranslator(setup.model, setup.threads), (message) =>
  port.postMessage(message),
);
port.on('message', (message: ToWorker | typeof END) => {
  // Comes between two calls of ONNX Runtime, never within one.
  if (message === END) process.exit();
  receive(message);
});
