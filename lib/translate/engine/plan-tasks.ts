/** Sentences of the first tasks: the first one is on the screen after one sentence's time, not a batch's. */
const RAMP = [1, 4, 12] as const;
/** Sentences sorted by length together. Larger gives fuller batches, smaller stays nearer to the reading order. */
const WINDOW = 256;
/** Most sentences and most characters of a task. A worker makes batches of it, so a task is about one batch. */
const TASK_SENTENCES = 32;
const TASK_CHARACTERS = 4_000;

/**
 * Cuts a request into tasks: a few small ones from its beginning, then windows whose sentences are sorted
 * by length so that those of a task are alike and little of a batch is padding.
 *
 * @param lengths characters of each sentence
 * @returns indices of the sentences of each task, each index once
 */
export function planTasks(lengths: readonly number[]): number[][] {
  const tasks: number[][] = [];
  let next = 0;
  for (const size of RAMP) {
    if (next >= lengths.length) return tasks;
    tasks.push(range(next, Math.min(next + size, lengths.length)));
    next += size;
  }
  for (; next < lengths.length; next += WINDOW) {
    tasks.push(...cutWindow(range(next, Math.min(next + WINDOW, lengths.length)), lengths));
  }
  return tasks;
}

function cutWindow(indices: number[], lengths: readonly number[]): number[][] {
  const lengthOf = (index: number) => lengths[index] ?? 0;
  const sorted = indices.sort((one, other) => lengthOf(one) - lengthOf(other) || one - other);
  const tasks: number[][] = [];
  let task: number[] = [];
  for (const index of sorted) {
    // Sorted from short to long: this one is the longest of the task so far.
    const tooMuch = (task.length + 1) * lengthOf(index) > TASK_CHARACTERS;
    if (task.length > 0 && (task.length >= TASK_SENTENCES || tooMuch)) {
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
