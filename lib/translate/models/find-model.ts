import { stat } from 'node:fs/promises';
import path from 'node:path';
import { MuwaziError } from '@/lib/errors';
import { type ManifestModel, readManifest } from './manifest';
import { fetchedModels, shippedModels } from './places';

/** Which of a folder's graphs are used: weights of 8 bits, or 32-bit floats. */
export type ModelDtype = 'int8' | 'fp32';

/** A model folder that exists, not looked into yet. */
export interface FoundModel {
  /** As the manifest calls it, or the folder's own name. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** null for a folder that the manifest does not know. */
  readonly listed: ManifestModel | null;
  /** Asked for by "NAME@fp32", else null. */
  readonly dtype: ModelDtype | null;
}

/**
 * Finds a model by name (the manifest's, or a folder's under the program's or the fetched models) or by
 * path. "@fp32" or "@int8" behind it chooses between graphs where a folder has both.
 *
 * @param nameOrPath without it, the manifest's default
 * @throws MuwaziError MODEL_NOT_FOUND, MODEL_NOT_FETCHED
 */
export async function findModel(nameOrPath?: string): Promise<FoundModel> {
  const manifest = await readManifest();
  const wanted = nameOrPath || manifest.default;
  const whole = await locate(wanted, manifest.models);
  if (whole) return { ...whole, dtype: null };
  const [, bare, dtype] = /^(.+)@(int8|fp32)$/.exec(wanted) ?? [];
  const found = bare ? await locate(bare, manifest.models) : null;
  if (!found) throw new MuwaziError('MODEL_NOT_FOUND', { model: wanted });
  return { ...found, dtype: dtype === 'fp32' ? 'fp32' : 'int8' };
}

async function locate(
  wanted: string,
  models: readonly ManifestModel[],
): Promise<Omit<FoundModel, 'dtype'> | null> {
  const listed = models.find(({ name }) => name === wanted) ?? null;
  if (listed) {
    const folder = homeOf(listed);
    if (await isFolder(folder)) return { name: listed.name, path: folder, listed };
    if (listed.source) throw new MuwaziError('MODEL_NOT_FETCHED', { model: listed.name });
    return null;
  }
  const folders = [path.resolve(wanted)];
  if (/^[\w.-]+(\/[\w.-]+)?$/.test(wanted) && !/^\.+(\/|$)/.test(wanted)) {
    folders.unshift(path.join(shippedModels(), wanted), path.join(fetchedModels(), wanted));
  }
  for (const folder of folders) {
    if (!(await isFolder(folder))) continue;
    // The path of a listed model is that model: the same checks hold.
    const known = models.find((model) => folder === homeOf(model)) ?? null;
    return { name: known?.name ?? path.basename(folder), path: folder, listed: known };
  }
  return null;
}

/** Absolute folder where a listed model is, or would be once fetched. */
export function homeOf(model: Pick<ManifestModel, 'name' | 'source'>): string {
  return path.join(model.source ? fetchedModels() : shippedModels(), ...model.name.split('/'));
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => null))?.isDirectory() ?? false;
}
