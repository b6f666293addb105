import { createHash } from 'node:crypto';

/**
 * What a model is, in one figure: two folders that hold the same files have the same.
 *
 * @param hashes path inside the folder → SHA-256
 * @returns SHA-256, hexadecimal
 */
export function fingerprintOf(hashes: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [file, sha256] of [...hashes].sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${file}\0${sha256}\n`);
  }
  return hash.digest('hex');
}
