import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TokenizerFiles } from '../tokenizer';
import type { ModelFolder } from './resolve-model';

/** What `openTokenizer` takes, read from a model's folder. @throws the system's error */
export async function readTokenizerFiles({
  path: folder,
}: Pick<ModelFolder, 'path'>): Promise<TokenizerFiles> {
  const targetVocabulary = path.join(folder, 'target_vocab.json');
  return {
    source: await readFile(path.join(folder, 'source.spm')),
    target: await readFile(path.join(folder, 'target.spm')),
    vocabulary: await readFile(path.join(folder, 'vocab.json'), 'utf8'),
    targetVocabulary: existsSync(targetVocabulary)
      ? await readFile(targetVocabulary, 'utf8')
      : null,
  };
}
