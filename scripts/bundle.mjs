import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { inRoot, ROOT } from './setup/paths.mjs';

/** Programs that run in plain Node beside the server: the command line and the engine's worker thread. */
const PROGRAMS = { muwazi: 'lib/cli/main.ts', 'engine-worker': 'lib/translate/worker/main.ts' };

/** Bundles the programs into dist/. Takes about 0.1 s. */
export async function buildNodeBundles() {
  const present = Object.entries(PROGRAMS).filter(([, file]) => existsSync(inRoot(file)));
  await bundleForNode(Object.fromEntries(present), 'dist');
}

/** ONNX Runtime for browsers without what only a graphics processor needs: half as large, and what we use. */
const RUNTIME = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

/** Bundles the engine's web worker into dist/browser/, with the runtime it loads beside it. */
export async function buildBrowserEngine() {
  const outdir = inRoot('dist', 'browser');
  await mkdir(outdir, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: { 'engine-worker': 'lib/translate/browser/main.ts' },
    outdir,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    alias: { 'onnxruntime-web/webgpu': 'onnxruntime-web/wasm' },
    conditions: ['onnxruntime-web-use-extern-wasm'],
  });
  for (const file of RUNTIME) {
    await copyFile(
      inRoot('node_modules', 'onnxruntime-web', 'dist', file),
      inRoot('dist', 'browser', file),
    );
  }
}

/**
 * Bundles our TypeScript for plain Node as ES modules; packages stay in node_modules.
 *
 * @param {Record<string, string>} entryPoints output name → source file, from the clone's folder
 * @param {string} outdir folder for the `.mjs` files, from the clone's folder
 */
export async function bundleForNode(entryPoints, outdir) {
  await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir,
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
