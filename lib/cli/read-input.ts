import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { MuwaziError } from '@/lib/errors';
import { IMPORT_LIMITS } from '@/lib/import';
import { CommandFailed } from './wrong-usage';

/** Why the system refuses, in the word it uses itself ("ENOENT: no such file or directory"). */
export function systemReason(thrown: unknown): string {
  return thrown instanceof Error
    ? (thrown.message.split(',')[0] ?? thrown.message)
    : String(thrown);
}

/**
 * Reads a whole file, or standard input for "-".
 *
 * @throws CommandFailed when it cannot be read, MuwaziError INPUT_TOO_LARGE before it is held in memory
 */
export async function readInput(file: string, stdin: Readable): Promise<Uint8Array> {
  if (file === '-') return readAll(stdin);
  try {
    const { size } = await stat(file);
    if (size > IMPORT_LIMITS.maxBytes) throw tooLarge();
    return await readFile(file);
  } catch (thrown) {
    if (thrown instanceof MuwaziError) throw thrown;
    throw new CommandFailed('cannotRead', { file, reason: systemReason(thrown) });
  }
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > IMPORT_LIMITS.maxBytes) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): MuwaziError {
  return new MuwaziError('INPUT_TOO_LARGE', {
    limitMegabytes: Math.floor(IMPORT_LIMITS.maxBytes / (1024 * 1024)),
  });
}
