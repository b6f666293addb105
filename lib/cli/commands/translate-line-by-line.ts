import { createReadStream } from 'node:fs';
import { openOutput } from '../output';
import { ProgressLine } from '../progress-line';
import { systemReason } from '../read-input';
import type { Terminal } from '../terminal';
import { textLines } from '../text-lines';
import { translateLines } from '../translate-lines';
import { withEngine } from '../with-engine';
import { WordsPerSecond } from '../words-per-second';
import { CommandFailed } from '../wrong-usage';

interface LinesOrder {
  /** Path, or "-" for standard input. */
  readonly file: string;
  readonly model: string | null;
  readonly out: string | null;
}

/** `--lines`: as many lines out as in, in order, however many there are. */
export async function translateLineByLine(order: LinesOrder, terminal: Terminal): Promise<void> {
  const { file, model, out } = order;
  const progress = new ProgressLine(terminal);
  const words = new WordsPerSecond();
  let done = 0;
  const input = file === '-' ? terminal.stdin : createReadStream(file);
  const stopReading = () => input.destroy();
  terminal.signal.addEventListener('abort', stopReading, { once: true });
  const output = await openOutput(out, terminal);
  try {
    await withEngine(model, terminal.signal, async (engine) => {
      for await (const { source, target } of translateLines(textLines(input), engine, {
        signal: terminal.signal,
      })) {
        await output.write(`${target}\n`);
        done += 1;
        words.add(source);
        progress.show(() => terminal.say('linesProgress', { done, speed: words.speed }));
      }
    });
    await output.finish();
  } catch (thrown) {
    await output.discard();
    throw isSystemError(thrown) && file !== '-'
      ? new CommandFailed('cannotRead', { file, reason: systemReason(thrown) })
      : thrown;
  } finally {
    terminal.signal.removeEventListener('abort', stopReading);
    progress.clear();
  }
}

function isSystemError(thrown: unknown): boolean {
  return thrown instanceof Error && 'syscall' in thrown;
}
