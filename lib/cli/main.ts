import { fileURLToPath } from 'node:url';
import { messagesFor } from './messages';
import { run } from './run';
import type { Terminal } from './terminal';
import { terminalLocale } from './terminal-locale';

// Built to dist/muwazi.mjs: models and the engine's worker are found from the clone, wherever one stands.
process.env.MUWAZI_ROOT ||= fileURLToPath(new URL('..', import.meta.url));

/**
 * The whole of `muwazi`: runs the command and ends the process with its exit code.
 *
 * @param args what stands after `muwazi`
 */
export async function main(args: readonly string[]): Promise<void> {
  const stopping = new AbortController();
  // Once only: a second Ctrl+C ends a process that hangs.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stopping.abort());
  }
  process.stdout.on('error', (error) => stopping.abort(error));
  process.stderr.on('error', () => {});
  const locale = terminalLocale();
  const terminal: Terminal = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    locale,
    say: messagesFor(locale),
    signal: stopping.signal,
  };
  const code = await run(args, terminal);
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  // Standard input may still be open, and would keep the process waiting for nothing.
  process.exit(code);
}

/** Resolves when all that was written has gone to the system, or can go nowhere any more. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write('', () => resolve());
  });
}
