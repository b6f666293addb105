/** Milliseconds of work after which a key press is let through: half a frame. */
const SLICE = 8;

/**
 * Does something with each item, in slices between which the page answers its reader.
 *
 * @throws the signal's reason when it is aborted
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let end = performance.now() + SLICE;
  for (const item of items) {
    signal.throwIfAborted();
    work(item);
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
  signal.throwIfAborted();
}
