import { toMuwaziError } from '@/lib/errors';
import { translatorFor } from '@/lib/i18n';
import { readEnvironment } from '../environment';
import { openRuntime } from './open-runtime';
import { stopOnSignal } from './stop-on-signal';

/**
 * Starts the one runtime of this process. When the data folder cannot be used, says so and ends the
 * process with exit code 1: a server without its documents is of no use.
 */
export async function startRuntime(): Promise<void> {
  if (globalThis.muwaziRuntime) return;
  try {
    const runtime = await openRuntime(readEnvironment());
    globalThis.muwaziRuntime = runtime;
    stopOnSignal(() => runtime.stop());
    // Not awaited: pages are served while the model loads.
    void warmUp(runtime.engine);
  } catch (thrown) {
    const { cause, code, details } = toMuwaziError(thrown);
    console.error(translatorFor('en')(`errors.${code}`, details));
    if (cause) console.error(cause);
    process.exit(1);
  }
}
