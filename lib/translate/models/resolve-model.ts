import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MuwaziError } from '@/lib/errors';
import { expectedHashes } from './expected-files';
import { type FoundModel, findModel, type ModelDtype } from './find-model';
import { fingerprintOf } from './fingerprint';
import { hashFile } from './hash-file';
import { type ModelConfig, readModelConfig } from './model-config';
import { modelFiles } from './model-files';

/** A model whose files were found and checked, ready to be opened. Plain data: it may go to a thread. */
export interface ModelFolder {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** SHA-256 over the hashes of the files that are read: two models are the same only when this is. */
  readonly fingerprint: string;
  readonly dtype: ModelDtype;
  /** Absolute paths of the two ONNX graphs. */
  readonly encoderFile: string;
  readonly decoderFile: string;
  readonly config: ModelConfig;
}

/**
 * Finds a model and checks it before anything of it is used: its files are there, they are what the
 * manifest (or, for a fetched one, its receipt) says, and its figures go together.
 *
 * @param nameOrPath a name, a folder's path, either with "@fp32" or "@int8" behind; without it, the default
 * @throws MuwaziError MODEL_NOT_FOUND, MODEL_FILE_MISSING, MODEL_HASH_MISMATCH, MODEL_INVALID
 */
export async function resolveModel(nameOrPath?: string): Promise<ModelFolder> {
  const found = await findModel(nameOrPath);
  const files = modelFiles(found);
  const hashes = await checkedHashes(found, files.all);
  const config = readModelConfig(
    await readJson(path.join(found.path, 'config.json')),
    files.all.includes('generation_config.json')
      ? await readJson(path.join(found.path, 'generation_config.json'))
      : null,
  );
  return {
    name: found.name,
    path: found.path,
    fingerprint: fingerprintOf(hashes),
    dtype: files.dtype,
    encoderFile: path.join(found.path, files.encoder),
    decoderFile: path.join(found.path, files.decoder),
    config,
  };
}

async function checkedHashes(
  found: FoundModel,
  files: readonly string[],
): Promise<Map<string, string>> {
  const expected = await expectedHashes(found);
  const hashes = new Map<string, string>();
  for (const file of files) {
    const { sha256 } = await hashFile(path.join(found.path, file));
    const wanted = expected.get(file);
    if (wanted && wanted !== sha256) {
      throw new MuwaziError('MODEL_HASH_MISMATCH', { file: path.join(found.path, file) });
    }
    hashes.set(file, sha256);
  }
  return hashes;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new MuwaziError('MODEL_INVALID', { reason: file }, { cause });
  }
}
