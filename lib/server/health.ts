import 'server-only';
import packageFile from '@/package.json' with { type: 'json' };
import { listModelsInUse } from './models-in-use';
import { runtime } from './runtime';

/** That the server lives, and with what. */
export interface Health {
  readonly status: 'ok';
  readonly version: string;
  /** The model that translates, whether it is loaded yet or not. */
  readonly model: { readonly name: string };
  readonly store: 'sqlite' | 'postgres';
}

/**
 * Looks, without loading anything, at what the server has.
 *
 * @throws MuwaziError MODEL_FILE_MISSING, MODEL_INVALID when the list of models cannot be read
 */
export async function health(): Promise<Health> {
  const { store } = runtime();
  // A question that needs the database: a server that has lost it is not well.
  await store.db.selectFrom('schema_version').select('version').execute();
  const { current: name } = await listModelsInUse();
  return { status: 'ok', version: packageFile.version, model: { name }, store: store.engine };
}
