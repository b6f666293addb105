import { type ModelFolder, readTokenizerFiles } from '../models';
import { openTokenizer } from '../tokenizer';
import { Translator } from '../translator';
import { openSessions } from './open-sessions';

/**
 * Opens a model for translating, in Node.
 *
 * @param threads of ONNX Runtime
 * @throws MuwaziError MODEL_INVALID
 */
export async function openTranslator(model: ModelFolder, threads: number): Promise<Translator> {
  const sessions = await openSessions(model, threads);
  const tokenizer = openTokenizer(await readTokenizerFiles(model));
  return new Translator({ sessions, tokenizer, config: model.config });
}
