import { parentPort, workerData } from 'node:worker_threads';
import { toMuwaziError } from '@/lib/errors';
import { openTranslator } from '../node';
import { performTask } from './perform-task';
import type { FromWorker, TaskMessage, ToWorker, WorkerSetup } from './protocol';
import { TaskGate } from './task-gate';

/** The engine's worker thread: opens the model once, then does what it is told, several tasks in turns. */

if (!parentPort) throw new Error('engine-worker runs as a worker thread only');
const port = parentPort;
const setup: WorkerSetup = workerData;
const gate = new TaskGate();

function send(message: FromWorker): void {
  port.postMessage(message);
}

function sendFailure(id: number | null, thrown: unknown): void {
  const error = toMuwaziError(thrown);
  const cause = error.cause instanceof Error ? error.cause.stack : String(error.cause ?? '');
  send({
    kind: 'failed',
    id,
    error: { code: error.code, details: error.details, reason: `${error.stack}\n${cause}` },
  });
}

const opening = openTranslator(setup.model, setup.threads);
opening.then(
  () => send({ kind: 'ready' }),
  (thrown: unknown) => sendFailure(null, thrown),
);

async function run({ id, urgency, task }: TaskMessage): Promise<void> {
  gate.enter(id, urgency);
  try {
    const translator = await opening;
    const result = await performTask(translator, task, {
      checkpoint: () => gate.pass(id),
      onTranslation: (index, translation) => send({ kind: 'translation', id, index, translation }),
    });
    send({ kind: 'done', id, result });
  } catch (thrown) {
    sendFailure(id, thrown);
  } finally {
    gate.leave(id);
  }
}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'cancel') gate.cancel(message.id);
  else void run(message);
});
