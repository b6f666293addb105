import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { mustRun } from './run-command.mjs';

const STAMP = inRoot('.next', 'muwazi-built');
const SOURCES = [
  'app',
  'lib',
  'public',
  'scripts',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds the pages and the programs beside them when a source changed since the last build. */
export async function ensureBuilt() {
  const wanted = await fingerprint(SOURCES);
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (built === wanted) return;
  console.log('Building (once)…');
  await build();
  await mkdir(inRoot('.next'), { recursive: true });
  await writeFile(STAMP, wanted);
}

async function build() {
  const { buildBrowserEngine, buildNodeBundles } = await import('../bundle.mjs');
  await buildNodeBundles();
  await buildBrowserEngine();
  await mustRun(
    process.execPath,
    [inRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    {
      env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    },
  );
}
