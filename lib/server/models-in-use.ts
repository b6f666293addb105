import 'server-only';
import { type ListedModel, listModels } from '@/lib/translate/models';
import { runtime } from './runtime';

/** The models there are, and the name (or folder) of the one that translates. */
export interface ModelsInUse {
  readonly current: string;
  readonly models: readonly ListedModel[];
}

/**
 * Looks, without loading anything, at the models.
 *
 * @throws MuwaziError MODEL_FILE_MISSING, MODEL_INVALID when the list of models cannot be read
 */
export async function listModelsInUse(): Promise<ModelsInUse> {
  const models = await listModels();
  const standard = models.find(({ isDefault }) => isDefault)?.name ?? '';
  return { current: runtime().environment.model ?? standard, models };
}
