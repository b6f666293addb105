import path from 'node:path';
import { AutoTokenizer, env } from '@xenova/transformers';
import type { MarianTokenizer } from '../translator';
import type { ModelFolder } from './model-folder';

export async function openTokenizer(model: ModelFolder): Promise<MarianTokenizer> {
  env.localModelPath = path.dirname(model.path);
  const tokenizer = await AutoTokenizer.from_pretrained(path.basename(model.path), {
    local_files_only: true,
  });
  return {
    encodeSource: (text) => tokenizer.encode(text),
    encodeTarget: (text) => tokenizer.encode(text, { add_special_tokens: false }),
    decodeTarget: (ids) => tokenizer.decode([...ids], { skip_special_tokens: true }),
    sourcePieces: () => [],
    targetPieces: () => [],
  };
}
