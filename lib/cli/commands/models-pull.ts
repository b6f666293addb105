import { pullModel } from '@/lib/translate/models';
import { ProgressLine } from '../progress-line';
import type { Terminal } from '../terminal';

/**
 * `muwazi models pull NAME`: fetches a model, checks it, and says so. Ctrl+C keeps what came for the next
 * time.
 *
 * @throws MuwaziError MODEL_NOT_FOUND, MODEL_DOWNLOAD_FAILED, MODEL_HASH_MISMATCH, MODEL_INVALID, CANCELLED
 */
export async function pull(name: string, terminal: Terminal): Promise<void> {
  const { say, signal, stderr } = terminal;
  const progress = new ProgressLine(terminal);
  let fetched: boolean;
  try {
    fetched = await pullModel(name, {
      signal,
      onProgress: ({ done, file, total }) =>
        progress.show(() => {
          return say('modelPulling', {
            name,
            file,
            done: megabytes(done),
            total: megabytes(total),
          });
        }),
    });
  } finally {
    progress.clear();
  }
  stderr.write(`${say(fetched ? 'modelPulled' : 'modelHere', { name })}\n`);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
