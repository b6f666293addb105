import { existsSync } from 'node:fs';
import path from 'node:path';
import { homeOf } from './find-model';
import { type ManifestModel, readManifest } from './manifest';

/** A model of the manifest, and how it stands with it here. */
export interface ListedModel extends Omit<ManifestModel, 'files'> {
  readonly isDefault: boolean;
  /** Whether its files are on this machine; they are checked when it is used or verified. */
  readonly isHere: boolean;
  /** Size of all files, or null as long as only the hub knows it. */
  readonly bytes: number | null;
}

/**
 * The models of the manifest, in its order.
 *
 * @throws MuwaziError MODEL_FILE_MISSING, MODEL_INVALID for a manifest that cannot be read
 */
export async function listModels(): Promise<ListedModel[]> {
  const manifest = await readManifest();
  return manifest.models.map(({ files, ...model }) => {
    const sizes = files.map(({ bytes }) => bytes);
    return {
      ...model,
      isDefault: model.name === manifest.default,
      isHere: files.every((file) => existsSync(path.join(homeOf(model), file.path))),
      bytes: sizes.includes(null)
        ? null
        : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
    };
  });
}
