import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const schema = z.looseObject({
  d_model: z.number(),
  encoder_layers: z.number(),
  decoder_layers: z.number(),
  encoder_ffn_dim: z.number(),
  decoder_ffn_dim: z.number(),
  vocab_size: z.number(),
});

/** Multiply-adds with weights that a Marian model needs; the attention itself is little beside them. */
export interface ModelWork {
  /** For a source token: the encoder, and the keys and values of the decoder's cross-attention. */
  readonly perSourceToken: number;
  /** For a target token: the decoder and the choice from the vocabulary. */
  readonly perTargetToken: number;
}

export async function workOfModel(folder: string): Promise<ModelWork> {
  const file = path.join(folder, 'config.json');
  const config = schema.parse(JSON.parse(await readFile(file, 'utf8')));
  const { d_model: d, encoder_ffn_dim: encoderInner, decoder_ffn_dim: decoderInner } = config;
  const encoderLayer = 4 * d * d + 2 * d * encoderInner;
  const decoderLayer = 6 * d * d + 2 * d * decoderInner;
  return {
    perSourceToken: config.encoder_layers * encoderLayer + config.decoder_layers * 2 * d * d,
    perTargetToken: config.decoder_layers * decoderLayer + d * config.vocab_size,
  };
}
