import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MuwaziError } from '@/lib/errors';
import { checkGraphs } from './check-graphs';
import { checkVocabulary } from './check-vocabulary';
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
  /** Everything of it that is read, graphs included, sorted by path. */
  readonly files: readonly ModelFile[];
}

/** A file of a model as it lies on this machine. */
export interface ModelFile {
  /** Inside the model's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * Finds a model and checks it before anything of it is used: its files are there and what the manifest
 * (or, for a fetched one, its receipt) says. Of a folder that nobody vouched for, the parts are compared
 * with one another: config.json, graphs, vocabularies.
 *
 * @param nameOrPath a name, a folder's path, either with "@fp32" or "@int8" behind; without it, the default
 * @throws MuwaziError MODEL_NOT_FOUND, MODEL_NOT_FETCHED, MODEL_FILE_MISSING, MODEL_HASH_MISMATCH,
 * MODEL_INVALID
 */
export async function resolveModel(nameOrPath?: string): Promise<ModelFolder> {
  const { isVouchedFor, model } = await readModel(nameOrPath);
  if (!isVouchedFor) await checkModel(model);
  return model;
}

/** Compares the parts of a model with one another. @throws MuwaziError MODEL_INVALID */
export async function checkModel(model: ModelFolder): Promise<void> {
  await checkGraphs(model);
  await checkVocabulary(model);
}

/** A model with its files compared with what they should be, its parts not yet with one another. */
export async function readModel(
  nameOrPath?: string,
): Promise<{ model: ModelFolder; isVouchedFor: boolean }> {
  const found = await findModel(nameOrPath);
  const files = modelFiles(found);
  const expected = await expectedHashes(found);
  const checked = await checkedFiles(found, files.all, expected);
  const config = readModelConfig(
    await readJson(path.join(found.path, 'config.json')),
    files.all.includes('generation_config.json')
      ? await readJson(path.join(found.path, 'generation_config.json'))
      : null,
  );
  const model = {
    name: found.name,
    path: found.path,
    fingerprint: fingerprintOf(new Map(checked.map((file) => [file.path, file.sha256]))),
    dtype: files.dtype,
    encoderFile: path.join(found.path, files.encoder),
    decoderFile: path.join(found.path, files.decoder),
    config,
    files: checked,
  };
  return { model, isVouchedFor: files.all.every((file) => expected.has(file)) };
}

async function checkedFiles(
  found: FoundModel,
  files: readonly string[],
  expected: ReadonlyMap<string, string>,
): Promise<ModelFile[]> {
  const checked: ModelFile[] = [];
  for (const file of files) {
    const { bytes, sha256 } = await hashFile(path.join(found.path, file));
    const wanted = expected.get(file);
    if (wanted && wanted !== sha256) {
      throw new MuwaziError('MODEL_HASH_MISMATCH', { file: path.join(found.path, file) });
    }
    checked.push({ path: file, bytes, sha256 });
  }
  return checked;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new MuwaziError('MODEL_INVALID', { reason: file }, { cause });
  }
}
