import { toMuwaziError } from '@/lib/errors';
import type { Translator } from '../translator';
import { performTask } from './perform-task';
import type { FromWorker, TaskMessage, ToWorker } from './protocol';
import { TaskGate } from './task-gate';

/**
 * The inside of a thread: does what it is told with a model that is opened once, several tasks in turns.
 *
 * @param opening failing, it is told as the thread's failure
 * @param send gives messages to those outside
 * @returns takes messages from them
 */
export function serveTasks(
  opening: Promise<Translator>,
  send: (message: FromWorker) => void,
): (message: ToWorker) => void {
  const gate = new TaskGate();
  opening.then(
    () => send({ kind: 'ready' }),
    (thrown: unknown) => send(failure(null, thrown)),
  );

  async function run({ id, urgency, task }: TaskMessage): Promise<void> {
    gate.enter(id, urgency);
    try {
      const translator = await opening;
      const result = await performTask(translator, task, {
        checkpoint: () => gate.pass(id),
        onTranslation: (index, translation) =>
          send({ kind: 'translation', id, index, translation }),
      });
      send({ kind: 'done', id, result });
    } catch (thrown) {
      send(failure(id, thrown));
    } finally {
      gate.leave(id);
    }
  }

  return (message) => {
    if (message.kind === 'cancel') gate.cancel(message.id);
    else void run(message);
  };
}

function failure(id: number | null, thrown: unknown): FromWorker {
  const error = toMuwaziError(thrown);
  const cause = error.cause instanceof Error ? error.cause.stack : String(error.cause ?? '');
  return {
    kind: 'failed',
    id,
    error: { code: error.code, details: error.details, reason: `${error.stack}\n${cause}` },
  };
}
