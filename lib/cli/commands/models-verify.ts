import { listModels, verifyModel } from '@/lib/translate/models';
import type { Terminal } from '../terminal';

/**
 * `muwazi models verify [NAME]`: compares every file with its SHA-256; without a name, of every model.
 *
 * @throws MuwaziError MODEL_… for the first model that is not as it should be
 */
export async function verifyModels(name: string | null, terminal: Terminal): Promise<void> {
  const { say, stdout } = terminal;
  if (name !== null) return verifyOne(name, terminal);
  for (const model of await listModels()) {
    if (model.isHere || !model.source) await verifyOne(model.name, terminal);
    else stdout.write(`${say('modelMissing', { name: model.name })}\n`);
  }
}

async function verifyOne(wanted: string, { say, stdout }: Terminal): Promise<void> {
  const { files, name } = await verifyModel(wanted);
  const sentence =
    files > 0 ? say('modelGood', { name, count: files }) : say('modelFits', { name });
  stdout.write(`${sentence}\n`);
}
