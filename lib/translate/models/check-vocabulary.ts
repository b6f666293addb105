import { MuwaziError } from '@/lib/errors';
import { openTokenizer } from '../tokenizer';
import { readTokenizerFiles } from './read-tokenizer-files';
import type { ModelFolder } from './resolve-model';

/**
 * Opens a model's tokenizer and compares its vocabularies with config.json.
 *
 * @throws MuwaziError MODEL_INVALID naming the file
 */
export async function checkVocabulary(model: Pick<ModelFolder, 'path' | 'config'>): Promise<void> {
  const { eosId, sourceVocabularySize, vocabularySize } = model.config;
  const files = await readTokenizerFiles(model);
  const tokenizer = openTokenizer(files);
  compare('vocab.json', tokenizer.sourceSize, sourceVocabularySize);
  compare(
    files.targetVocabulary === null ? 'vocab.json' : 'target_vocab.json',
    tokenizer.targetSize,
    vocabularySize,
  );
  const [end] = tokenizer.encodeSource('');
  if (end !== eosId) {
    throw invalid(`vocab.json: </s> is ${end}, eos_token_id in config.json is ${eosId}`);
  }
}

function compare(file: string, pieces: number, size: number): void {
  if (pieces !== size) throw invalid(`${file}: ${pieces} pieces, config.json says ${size}`);
}

function invalid(reason: string): MuwaziError {
  return new MuwaziError('MODEL_INVALID', { reason });
}
