import { mkdir, readFile, rm } from 'node:fs/promises';
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { inRoot } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';

// `npm test`: install what the tests need, check types and style, run unit tests, then the stories
// in a real browser on a production build. Ends in one line of counts.
requireNode();
process.env.NEXT_TELEMETRY_DISABLED = '1';
const RESULTS = inRoot('test-results');

await ensureInstalled();
await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });

const steps = [
  () => ensureBuilt(),
  () => step('Types', ['tsc', '--noEmit']),
  () => step('Style', ['biome', 'check', '--error-on-warnings', '.']),
  () => unitTests(),
  () => browserTests(),
];
let passed = 0;
let failed = 0;
for (const run of steps) {
  try {
    await run();
  } catch (error) {
    failed += 1;
    console.error(error instanceof Error ? error.message : error);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} name @param {readonly [string, ...string[]]} command */
async function step(name, [tool, ...args]) {
  console.log(`\n${name}: ${tool} ${args.join(' ')}`);
  const code = await runCommand('npx', ['--no-install', tool, ...args]);
  if (code === 0) passed += 1;
  else failed += 1;
}

async function unitTests() {
  const report = `${RESULTS}/unit.json`;
  const code = await runCommand('npx', [
    '--no-install',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = await readReport(report);
  // A test that did not run has shown nothing.
  count(numPassedTests, numFailedTests + numPendingTests, code);
}

async function browserTests() {
  const { ensureChromium } = await import('./setup/chromium.mjs');
  const report = `${RESULTS}/stories.json`;
  const code = await runCommand(
    'npx',
    ['--no-install', 'playwright', 'test', '--reporter=list,json'],
    {
      env: {
        MUWAZI_CHROMIUM: await ensureChromium(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  );
  const { stats } = await readReport(report);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  // A retried story that passed in the end is flaky, and flaky is broken.
  count(expected, unexpected + flaky + skipped, code);
}

/** A runner that died before it counted anything has failed all the same. @param {number} good @param {number} bad @param {number} code */
function count(good, bad, code) {
  passed += good;
  failed += code !== 0 && bad === 0 ? 1 : bad;
}

/** @param {string} file @returns {Promise<{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, stats?: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>> }>} */
async function readReport(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
}
