import { existsSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium to test with: one named by MUWAZI_CHROMIUM or already on the machine, else Playwright's
 * own download, else Debian's package where this user may install it.
 *
 * @returns {Promise<string>} path of the program
 * @throws {Error} saying what was tried when there is none to be had
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('Installing Chromium for the browser tests (once)…');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await runCommand('apt-get', ['update', '-qq']);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    await runCommand('npx', ['playwright', 'install', 'chromium']);
  }
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium found and none could be installed. Install one and name it: MUWAZI_CHROMIUM=/path/to/chromium npm test',
  );
}

/** @returns {Promise<string | undefined>} */
async function findChromium() {
  const { chromium } = await import('@playwright/test');
  const candidates = [process.env.MUWAZI_CHROMIUM, ...INSTALLED, chromium.executablePath()];
  return candidates.find((file) => file !== undefined && file !== '' && existsSync(file));
}
