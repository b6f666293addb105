import type { RunOptions, Translator } from '../translator';
import type { Task, TaskResult } from './protocol';

/** Does a task with an open model. @throws what the checkpoint throws */
export async function performTask(
  translator: Translator,
  task: Task,
  { checkpoint, onTranslation }: Pick<RunOptions, 'checkpoint' | 'onTranslation'>,
): Promise<TaskResult> {
  const { kind } = task;
  await checkpoint();
  switch (kind) {
    case 'translate': {
      const { sentences, beams } = task;
      await translator.translate(sentences, { beams, checkpoint, onTranslation });
      return { kind };
    }
    case 'complete': {
      const completion = await translator.complete(task.source, task.prefix, checkpoint);
      return { kind, completion };
    }
    case 'alternatives': {
      const alternatives = await translator.alternatives(task.source, task.count, checkpoint);
      return { kind, alternatives };
    }
    case 'align':
      return { kind, links: await translator.align(task.source, task.target) };
  }
}
