import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Translator } from '../translator';
import { openTokenizer } from './library-tokenizer';
import type { ModelFolder } from './model-folder';
import { openSessions } from './open-sessions';

/**
 * Opens a model for translating, in Node.
 *
 * @param threads of ONNX Runtime
 * @throws MuwaziError MODEL_INVALID
 */
export async function openTranslator(model: ModelFolder, threads: number): Promise<Translator> {
  const sessions = await openSessions(model, threads);
  const c = JSON.parse(await readFile(path.join(model.path, 'config.json'), 'utf8'));
  return new Translator({
    sessions,
    tokenizer: await openTokenizer(model),
    config: {
      vocabularySize: c.vocab_size,
      padId: c.pad_token_id,
      eosId: c.eos_token_id,
      decoderStartId: c.decoder_start_token_id,
      badWords: c.bad_words_ids,
      decoderLayers: c.decoder_layers,
      decoderHeads: c.decoder_attention_heads,
      headSize: c.d_model / c.decoder_attention_heads,
      maxPositions: c.max_position_embeddings,
    },
  });
}
