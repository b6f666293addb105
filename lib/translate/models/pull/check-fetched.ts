import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { hashFile } from '../hash-file';
import type { HubFile } from './hub-file';

/**
 * Compares a fetched file with what its hub says of it.
 *
 * @returns its SHA-256 when it is that file, else null
 * @throws the system's error when it cannot be read
 */
export async function checkFetched(file: string, { bytes, hash }: HubFile): Promise<string | null> {
  const read = await hashFile(file);
  if (read.bytes !== bytes) return null;
  const found = hash.kind === 'sha256' ? read.sha256 : await gitBlobHash(file);
  return found === hash.value ? read.sha256 : null;
}

/** SHA-1 of a file with git's header before it (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
async function gitBlobHash(file: string): Promise<string> {
  const { size } = await stat(file);
  const hash = createHash('sha1').update(`blob ${size}\0`);
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
