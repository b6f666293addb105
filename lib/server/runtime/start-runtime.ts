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
    runtime.warmUp().catch((thrown: unknown) => console.error(sentenceFor(thrown)));
  } catch (thrown) {
    console.error(sentenceFor(thrown));
    process.exit(1);
  }
}

/** What the person at the terminal reads; the cause is told only where the sentence cannot say it. */
function sentenceFor(thrown: unknown): string {
  const { cause, code, details } = toMuwaziError(thrown);
  const sentence = translatorFor('en')(`errors.${code}`, details);
  return code === 'INTERNAL'
    ? `${sentence}\n${cause instanceof Error ? cause.stack : String(cause)}`
    : sentence;
}
