/** A second Ctrl+C is not needed: what hangs longer than this is left behind. */
const LONGEST_STOP_MILLISECONDS = 10_000;

/**
 * Stops in order on SIGTERM and SIGINT, then lets whoever listened before (Next, under `next start`)
 * do its part; with nobody else listening, ends the process.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const others = process.listeners(signal);
    process.removeAllListeners(signal);
    let stopping = false;
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), LONGEST_STOP_MILLISECONDS).unref();
      await stop().catch((error: unknown) => console.error(error));
      if (others.length === 0) process.exit(0);
      for (const listener of others) listener(signal);
    });
  }
}
