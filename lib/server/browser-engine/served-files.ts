import 'server-only';
import path from 'node:path';
import type { EngineFile, EngineManifest } from '@/lib/translate/browser';
import { hashFile, resolveModel } from '@/lib/translate/models';
import { runtime } from '../runtime';

/** A file that a browser may have, and where it lies here. */
interface ServedFile extends EngineFile {
  /** Absolute. */
  readonly place: string;
}

/** What a browser needs to translate as this server does. @throws MuwaziError MODEL_… */
export async function readEngineManifest(): Promise<EngineManifest> {
  const { model, script, runtimeScript, wasm } = await findParts();
  const { name, fingerprint, dtype, config, decoderFile } = model.folder;
  return {
    model: {
      name,
      fingerprint,
      dtype,
      config: { ...config, badWords: config.badWords.map((ids) => [...ids]) },
      decoder: path.relative(model.folder.path, decoderFile).split(path.sep).join('/'),
      files: model.files.map(told),
    },
    script: told(script),
    runtime: { script: told(runtimeScript), wasm: told(wasm) },
  };
}

/** @returns the file with this hash, or undefined when no browser needs it */
export async function findServedFile(sha256: string): Promise<ServedFile | undefined> {
  const { model, script, runtimeScript, wasm } = await findParts();
  return [script, runtimeScript, wasm, ...model.files].find((file) => file.sha256 === sha256);
}

async function findParts() {
  const folder = await resolveModel(runtime().environment.model ?? undefined);
  const files = folder.files.map((file) => ({
    ...fileOf(file.path, file),
    place: path.join(folder.path, file.path),
  }));
  return {
    model: { folder, files },
    script: await bundled('engine-worker.js'),
    runtimeScript: await bundled('ort-wasm-simd-threaded.mjs'),
    wasm: await bundled('ort-wasm-simd-threaded.wasm'),
  };
}

/** A file that the build put beside the programs. */
async function bundled(name: string): Promise<ServedFile> {
  const root = process.env.MUWAZI_ROOT ?? process.cwd();
  const place = path.join(/* turbopackIgnore: true */ root, 'dist', 'browser', name);
  return { ...fileOf(name, await hashFile(place)), place };
}

function fileOf(name: string, { bytes, sha256 }: { bytes: number; sha256: string }): EngineFile {
  return { name, address: `/engine/${sha256}/${path.basename(name)}`, bytes, sha256 };
}

function told({ name, address, bytes, sha256 }: ServedFile): EngineFile {
  return { name, address, bytes, sha256 };
}
