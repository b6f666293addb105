import { listModels, verifyModel } from '@/lib/translate/models';
import type { Terminal } from '../terminal';

/**
 * `muwazi models verify [NAME]`: compares every file with its SHA-256; without a name, of every model.
 *
 * @throws MuwaziError MODEL_… for the first model that is not as it should be
 */
export async function verifyModels(name: string | null, { say, stdout }: Terminal): Promise<void> {
  if (name !== null) {
    const verified = await verifyModel(name);
    stdout.write(`${say('modelGood', { name: verified.name, count: verified.files })}\n`);
    return;
  }
  for (const model of await listModels()) {
    if (!model.isHere && model.source) {
      stdout.write(`${say('modelMissing', { name: model.name })}\n`);
      continue;
    }
    const { files } = await verifyModel(model.name);
    stdout.write(`${say('modelGood', { name: model.name, count: files })}\n`);
  }
}
