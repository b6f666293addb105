import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { systemReason } from './read-input';
import type { Terminal } from './terminal';
import { CommandFailed } from './wrong-usage';

/** Where a result goes, piece by piece. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>;
  /** All written: the result may be seen. */
  finish(): Promise<void>;
  /** Not all written: nothing of it is to be seen. */
  discard(): Promise<void>;
}

/**
 * Opens standard output, or a file that appears under its name only when it is whole.
 *
 * @param path null for standard output
 * @throws CommandFailed when the file cannot be written
 */
export async function openOutput(path: string | null, { stdout }: Terminal): Promise<Output> {
  if (path === null) {
    return {
      write: (piece) => writePiece(stdout, piece),
      finish: async () => {},
      discard: async () => {},
    };
  }
  const failed = (thrown: unknown) =>
    new CommandFailed('cannotWrite', { file: path, reason: systemReason(thrown) });
  // A device or a pipe is written to, never replaced by a file.
  const info = await stat(path).catch(() => null);
  if (info?.isDirectory()) throw failed('EISDIR: is a directory');
  const replaced = info === null || info.isFile();
  const written = replaced ? `${path}.${process.pid}.part` : path;
  const stream = createWriteStream(written);
  try {
    await once(stream, 'open');
  } catch (thrown) {
    throw failed(thrown);
  }
  return {
    async write(piece) {
      await writePiece(stream, piece).catch((thrown: unknown) => {
        throw failed(thrown);
      });
    },
    async finish() {
      try {
        await new Promise<void>((resolve, reject) => {
          stream.once('error', reject);
          stream.end(resolve);
        });
        if (replaced) await rename(written, path);
      } catch (thrown) {
        throw failed(thrown);
      }
    },
    async discard() {
      stream.destroy();
      if (replaced) await rm(written, { force: true });
    },
  };
}

/** Waits until the piece is taken, so that a slow reader slows the work down instead of filling memory. */
function writePiece(stream: Writable, piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}
