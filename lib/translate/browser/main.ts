import { serveTasks, type ToWorker } from '../tasks';
import { openTranslator } from './open-translator';
import type { WebWorkerSetup } from './start-web-worker';

/** The engine's worker in a browser: the first message says what to open, all others are tasks. */

let receive: ((message: ToWorker) => void) | null = null;

globalThis.onmessage = ({ data }: MessageEvent<WebWorkerSetup | ToWorker>) => {
  if ('manifest' in data)
    receive = serveTasks(openTranslator(data), (message) => globalThis.postMessage(message));
  else receive?.(data);
};
