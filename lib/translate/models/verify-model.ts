import { existsSync } from 'node:fs';
import path from 'node:path';
import { MuwaziError } from '@/lib/errors';
import { expectedHashes } from './expected-files';
import { findModel } from './find-model';
import { hashFile } from './hash-file';
import { checkModel, readModel } from './resolve-model';

export interface VerifiedModel {
  readonly name: string;
  /** How many files were compared with a known SHA-256. */
  readonly files: number;
}

/**
 * Checks every file of a model, also those the program itself does not read, and then the model as a
 * whole.
 *
 * @param nameOrPath as for resolveModel
 * @throws MuwaziError MODEL_NOT_FOUND, MODEL_NOT_FETCHED, MODEL_FILE_MISSING, MODEL_HASH_MISMATCH,
 * MODEL_INVALID
 */
export async function verifyModel(nameOrPath?: string): Promise<VerifiedModel> {
  const found = await findModel(nameOrPath);
  const expected = await expectedHashes(found);
  for (const [file, sha256] of expected) {
    const whole = path.join(found.path, file);
    if (!existsSync(whole)) throw new MuwaziError('MODEL_FILE_MISSING', { file: whole });
    if ((await hashFile(whole)).sha256 !== sha256) {
      throw new MuwaziError('MODEL_HASH_MISMATCH', { file: whole });
    }
  }
  await checkModel((await readModel(nameOrPath)).model);
  return { name: found.name, files: expected.size };
}
