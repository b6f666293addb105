import { readFile, writeFile } from 'node:fs/promises';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { mustRun } from './run-command.mjs';

const STAMP = inRoot('node_modules', '.muwazi-installed');

/** Installs the locked packages when node_modules does not hold them; a second call takes milliseconds. */
export async function ensureInstalled() {
  const wanted = await fingerprint(['package.json', 'package-lock.json', '.npmrc']);
  const installed = await readFile(STAMP, 'utf8').catch(() => '');
  if (installed === wanted) return;
  console.log('Installing packages (once)…');
  // The build needs development packages too, whatever NODE_ENV says.
  await mustRun('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  await writeFile(STAMP, wanted);
}
