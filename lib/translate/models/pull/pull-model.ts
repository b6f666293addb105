import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MuwaziError } from '@/lib/errors';
import { RECEIPT } from '../expected-files';
import { findModel, homeOf } from '../find-model';
import { readManifest } from '../manifest';
import { checkModel, readModel } from '../resolve-model';
import { verifyModel } from '../verify-model';
import { fetchAll, type PullOptions } from './fetch-all';

/**
 * Fetches a model of the manifest from its hub into the data folder and checks it. It appears there whole
 * or not at all; what an interrupted try has left is gone on with. One that is here and whole stays.
 *
 * @returns whether anything was fetched
 * @throws MuwaziError MODEL_NOT_FOUND, MODEL_DOWNLOAD_FAILED, MODEL_HASH_MISMATCH, MODEL_INVALID, CANCELLED
 */
export async function pullModel(name: string, options: PullOptions = {}): Promise<boolean> {
  const model = (await readManifest()).models.find((listed) => listed.name === name);
  if (!model) throw new MuwaziError('MODEL_NOT_FOUND', { model: name });
  if (!model.source) {
    // It comes with the program: there is nothing to fetch, and what is broken is for git to repair.
    await verifyModel(name);
    return false;
  }
  if (await isWhole(name)) return false;
  const home = homeOf(model);
  const building = `${home}.part`;
  const receipt = await fetchAll(building, model.source, model.files, options);
  // Before there is a receipt: the hub's word is not enough for parts that do not go together.
  await checkModel((await readModel(building)).model);
  await writeFile(path.join(building, RECEIPT), `${JSON.stringify(receipt, null, 2)}\n`);
  await rm(home, { recursive: true, force: true });
  await rename(building, home);
  return true;
}

async function isWhole(name: string): Promise<boolean> {
  try {
    await findModel(name);
    await verifyModel(name);
    return true;
  } catch {
    return false;
  }
}
