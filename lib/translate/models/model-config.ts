import { z } from 'zod';
import { MuwaziError } from '@/lib/errors';

/** The figures of a Marian model, from its config.json and generation_config.json. */
export interface ModelConfig {
  /** Tokens the encoder knows. */
  readonly sourceVocabularySize: number;
  /** Tokens the decoder chooses from. */
  readonly vocabularySize: number;
  /** Size of a hidden state (`d_model`). */
  readonly modelSize: number;
  readonly encoderLayers: number;
  readonly encoderHeads: number;
  readonly decoderLayers: number;
  readonly decoderHeads: number;
  /** Size of one decoder head: model size ÷ heads. */
  readonly headSize: number;
  readonly padId: number;
  readonly eosId: number;
  /** What the decoder is fed before the first token. */
  readonly decoderStartId: number;
  /** Sequences of tokens that must never be written; most have length 1 (the padding token). */
  readonly badWords: readonly (readonly number[])[];
  /** Positions the model knows, for source and target alike. */
  readonly maxPositions: number;
}

const count = z.int().positive().max(1_000_000);
const id = z.int().min(0);

const schema = z.looseObject({
  model_type: z.literal('marian'),
  vocab_size: count,
  decoder_vocab_size: count.nullish(),
  d_model: count,
  encoder_layers: count,
  encoder_attention_heads: count,
  decoder_layers: count,
  decoder_attention_heads: count,
  pad_token_id: id,
  eos_token_id: id,
  decoder_start_token_id: id,
  bad_words_ids: z.array(z.array(id).min(1)).nullish(),
  max_position_embeddings: count,
});

/**
 * @param config content of config.json
 * @param generation content of generation_config.json or null; what it says goes before config.json
 * @throws MuwaziError MODEL_INVALID naming what is missing or impossible
 */
export function readModelConfig(config: unknown, generation: unknown): ModelConfig {
  const parsed = schema.safeParse({ ...asRecord(config), ...asRecord(generation) });
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' };
    throw invalid(`${path.join('.')}: ${message}`);
  }
  const { data } = parsed;
  const read: ModelConfig = {
    sourceVocabularySize: data.vocab_size,
    vocabularySize: data.decoder_vocab_size ?? data.vocab_size,
    modelSize: data.d_model,
    encoderLayers: data.encoder_layers,
    encoderHeads: data.encoder_attention_heads,
    decoderLayers: data.decoder_layers,
    decoderHeads: data.decoder_attention_heads,
    headSize: data.d_model / data.decoder_attention_heads,
    padId: data.pad_token_id,
    eosId: data.eos_token_id,
    decoderStartId: data.decoder_start_token_id,
    badWords: data.bad_words_ids ?? [],
    maxPositions: data.max_position_embeddings,
  };
  checkFigures(read);
  return read;
}

function checkFigures(config: ModelConfig): void {
  const { modelSize, encoderHeads, headSize, vocabularySize } = config;
  if (!Number.isInteger(headSize)) {
    throw invalid(`d_model ${modelSize} is no multiple of decoder_attention_heads`);
  }
  if (modelSize % encoderHeads !== 0) {
    throw invalid(`d_model ${modelSize} is no multiple of encoder_attention_heads`);
  }
  for (const token of [
    config.padId,
    config.eosId,
    config.decoderStartId,
    ...config.badWords.flat(),
  ]) {
    if (token >= vocabularySize) throw invalid(`token ${token} of ${vocabularySize}`);
  }
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
    : {};
}

function invalid(reason: string): MuwaziError {
  return new MuwaziError('MODEL_INVALID', { reason: `config.json: ${reason}` });
}
