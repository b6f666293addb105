/** Sentences of the first tasks where somebody waits: the first one is there after its own time, not a batch's. */
const RAMP = [1, 12] as const;
/** Sentences sorted by length together. Larger gives fuller batches, smaller stays nearer to the reading order. */
const WINDOW = 256;
/** Most sentences and most characters of a task. A worker makes batches of it, so a task is about one batch. */
const TASK_SENTENCES = 32;
const TASK_CHARACTERS = 4_000;
/** Fewer sentences make a batch that costs more than it gains to spread over the workers. */
const LEAST_SENTENCES = 4;

export interface TaskPlan {
  /** Worker threads that share the work. */
  readonly workers: number;
  /** Whether somebody waits for the first sentence. */
  readonly isAwaited: boolean;
}

/**
 * Cuts a request into tasks: where somebody waits a small one or two from its beginning, then windows whose sentences
 * are sorted by length so that those of a task are alike and little of a batch is padding. What fills no
 * batch for each worker is shared out evenly, so that all end together.
 *
 * @param lengths characters of each sentence
 * @returns indices of the sentences of each task, each index once
 */
export function planTasks(
  lengths: readonly number[],
  { workers, isAwaited }: TaskPlan,
): number[][] {
  const tasks: number[][] = [];
  let next = 0;
  const ramp = isAwaited ? RAMP : [];
  for (const size of ramp) {
    const rest = lengths.length - next;
    // A short article has no room for a ramp: its rest is a batch for each worker.
    if (rest === 0 || (size > 1 && rest <= workers * size)) break;
    tasks.push(range(next, next + size));
    next += size;
  }
  for (; next < lengths.length; next += WINDOW) {
    const window = range(next, Math.min(next + WINDOW, lengths.length));
    tasks.push(...cutWindow(window, lengths, evenSize(window.length, workers)));
  }
  return tasks;
}

/** Sentences of a task so that all workers get as many tasks of a window. */
function evenSize(sentences: number, workers: number): number {
  const tasks = Math.ceil(sentences / TASK_SENTENCES);
  const evenTasks = Math.ceil(tasks / workers) * workers;
  return Math.max(LEAST_SENTENCES, Math.ceil(sentences / evenTasks));
}

function cutWindow(indices: number[], lengths: readonly number[], most: number): number[][] {
  const lengthOf = (index: number) => lengths[index] ?? 0;
  const sorted = [...indices].sort((one, other) => lengthOf(one) - lengthOf(other) || one - other);
  const tasks: number[][] = [];
  let task: number[] = [];
  for (const index of sorted) {
    // Sorted from short to long: this one is the longest of the task so far.
    const tooMuch = (task.length + 1) * lengthOf(index) > TASK_CHARACTERS;
    if (task.length > 0 && (task.length >= most || tooMuch)) {
      tasks.push(task);
      task = [];
    }
    task.push(index);
  }
  if (task.length > 0) tasks.push(task);
  return tasks;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
