import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs that run in plain Node beside the server: the command line and the engine's worker thread. */
const ENTRIES = { muwazi: 'lib/cli/main.ts', 'engine-worker': 'lib/translate/worker/main.ts' };

/** Bundles our TypeScript for plain Node into dist/; packages stay in node_modules. Takes about 0.1 s. */
export async function buildNodeBundles() {
  const entryPoints = Object.fromEntries(
    Object.entries(ENTRIES).filter(([, file]) => existsSync(path.join(root, file))),
  );
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    // Next replaces this marker on the server; plain Node would throw on it.
    alias: { 'server-only': './lib/server/server-only-outside-next.ts' },
  });
}
