import path from 'node:path';
import { AutoTokenizer, env } from '@xenova/transformers';

/**
 * The stock tokenizer of a model folder: text → ids with </s>, ids → text.
 * @param {string} folder
 */
export async function openTokenizer(folder) {
  env.allowRemoteModels = false;
  env.localModelPath = path.dirname(path.resolve(folder));
  const tokenizer = await AutoTokenizer.from_pretrained(path.basename(path.resolve(folder)));
  return {
    /** @type {(text: string) => number[]} */
    encode: (text) => Array.from(tokenizer(text).input_ids.data, Number),
    /** @type {(ids: number[]) => string} */
    decode: (ids) => (ids.length ? tokenizer.decode(ids, { skip_special_tokens: true }) : ''),
  };
}
