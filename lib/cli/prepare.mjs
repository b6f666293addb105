import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fingerprint } from '../../scripts/setup/fingerprint.mjs';
import { requireNode } from '../../scripts/setup/node-version.mjs';
import { inRoot } from '../../scripts/setup/paths.mjs';

const STAMP = inRoot('dist', 'built-from');

// What `npx muwazi` needs before it can run in a clone: packages, and the programs built from today's
// sources. Both are there after the first time, and then this only reads.
requireNode();
if (!existsSync(inRoot('node_modules', '@xenova', 'transformers'))) {
  const { ensureInstalled } = await import('../../scripts/setup/install.mjs');
  await ensureInstalled();
}
const wanted = await fingerprint(['lib', 'scripts/bundle.mjs', 'package-lock.json']);
const built = await readFile(STAMP, 'utf8').catch(() => '');
if (built !== wanted) {
  const { buildNodeBundles } = await import('../../scripts/bundle.mjs');
  await buildNodeBundles();
  await mkdir(inRoot('dist'), { recursive: true });
  await writeFile(`${STAMP}.${process.pid}`, wanted);
  await rename(`${STAMP}.${process.pid}`, STAMP);
}
