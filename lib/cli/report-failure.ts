import { toMuwaziError } from '@/lib/errors';
import { translatorFor } from '@/lib/i18n';
import type { Terminal } from './terminal';
import { CommandFailed, WrongUsage } from './wrong-usage';

/** As a shell reports a program ended by SIGINT. */
const INTERRUPTED = 130;

/**
 * Says on standard error what went wrong, in the person's language.
 *
 * @returns the exit code: 1 failed, 2 wrong use, 130 interrupted, 0 when only the reader has gone
 */
export function exitCodeOf(thrown: unknown, { locale, say, signal, stderr }: Terminal): number {
  const tell = (sentence: string) => stderr.write(`muwazi: ${sentence}\n`);
  // `muwazi … | head -1`: who reads has enough, and that is no failure.
  if (isBrokenPipe(thrown) || isBrokenPipe(signal.reason)) return 0;
  if (signal.aborted) {
    tell(say('cancelled'));
    return INTERRUPTED;
  }
  if (thrown instanceof WrongUsage) {
    tell(say(thrown.key, thrown.values));
    stderr.write(`${say('seeHelp')}\n`);
    return 2;
  }
  if (thrown instanceof CommandFailed) {
    tell(say(thrown.key, thrown.values));
    return 1;
  }
  const error = toMuwaziError(thrown);
  tell(translatorFor(locale)(`errors.${error.code}`, error.details));
  if (error.code === 'INTERNAL') stderr.write(`${String(error.cause)}\n`);
  return error.code === 'WRONG_USAGE' ? 2 : 1;
}

function isBrokenPipe(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE';
}
