import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const TEST_FILE = /\.(test|bench)\.tsx?$/;

/** @param {string} entry @returns {Promise<string[]>} files under a file or folder, sorted */
async function filesUnder(entry) {
  const info = await stat(entry).catch(() => null);
  if (!info) return [];
  if (info.isFile()) return [entry];
  const names = (await readdir(entry, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath ?? item.path, item.name));
  return names.sort();
}

/**
 * One hash over the contents of files and folders; tests do not count, they change nothing that runs.
 *
 * @param {readonly string[]} entries paths from the clone's folder
 * @returns {Promise<string>} SHA-256, hexadecimal
 */
export async function fingerprint(entries) {
  const hash = createHash('sha256').update(process.version);
  for (const entry of entries) {
    for (const file of await filesUnder(inRoot(entry))) {
      if (TEST_FILE.test(file)) continue;
      hash
        .update(path.relative(inRoot(), file))
        .update('\0')
        .update(await readFile(file));
    }
  }
  return hash.digest('hex');
}
