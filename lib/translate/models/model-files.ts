import { existsSync } from 'node:fs';
import path from 'node:path';
import { MuwaziError } from '@/lib/errors';
import type { FoundModel, ModelDtype } from './find-model';

/** The files of a model that decide what it says, as paths inside its folder with forward slashes. */
export interface ModelFiles {
  readonly dtype: ModelDtype;
  readonly encoder: string;
  readonly decoder: string;
  /** Everything that is read, the two graphs included, sorted. */
  readonly all: readonly string[];
}

const SUFFIX: Readonly<Record<ModelDtype, string>> = { int8: '_quantized', fp32: '' };
const REQUIRED = ['config.json', 'source.spm', 'target.spm', 'vocab.json'];
/** Read where they are there. */
const OPTIONAL = ['generation_config.json', 'target_vocab.json'];

/**
 * Chooses the graphs (8-bit ones where both are there and nothing else is asked) and names what is read.
 *
 * @throws MuwaziError MODEL_FILE_MISSING with the first file that is not there
 */
export function modelFiles({ dtype, path: folder }: FoundModel): ModelFiles {
  const has = (file: string) => existsSync(path.join(folder, file));
  const kinds: readonly ModelDtype[] = dtype ? [dtype] : ['int8', 'fp32'];
  const chosen = kinds.find((kind) => has(graph('encoder_model', kind))) ?? kinds[0] ?? 'int8';
  const encoder = graph('encoder_model', chosen);
  const decoder = graph('decoder_model_merged', chosen);
  const required = [...REQUIRED, encoder, decoder];
  const missing = required.find((file) => !has(file));
  if (missing) throw new MuwaziError('MODEL_FILE_MISSING', { file: path.join(folder, missing) });
  return { dtype: chosen, encoder, decoder, all: [...required, ...OPTIONAL.filter(has)].sort() };
}

function graph(name: string, dtype: ModelDtype): string {
  return `onnx/${name}${SUFFIX[dtype]}.onnx`;
}
