import path from 'node:path';
import { AutoModelForSeq2SeqLM, env, Tensor as LibraryTensor } from '@xenova/transformers';
import { MuwaziError } from '@/lib/errors';
import type { MarianSessions, Session, Tensor, TensorData } from '../marian';

/** What of a model folder the graphs are opened from. */
export interface SessionSource {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly dtype: 'int8' | 'fp32';
}

/**
 * Opens a model's graphs with transformers.js, in Node, on the CPU.
 *
 * @param threads of ONNX Runtime inside one call
 * @throws MuwaziError MODEL_INVALID when ONNX Runtime refuses the graphs
 */
export async function openSessions(model: SessionSource, threads: number): Promise<MarianSessions> {
  env.allowRemoteModels = false;
  env.localModelPath = path.dirname(model.path);
  try {
    const loaded = await AutoModelForSeq2SeqLM.from_pretrained(path.basename(model.path), {
      dtype: model.dtype === 'int8' ? 'q8' : 'fp32',
      local_files_only: true,
      session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
    });
    return wrap(loaded);
  } catch (cause) {
    throw new MuwaziError('MODEL_INVALID', { name: model.name }, { cause });
  }
}

type LoadedModel = Awaited<ReturnType<typeof AutoModelForSeq2SeqLM.from_pretrained>>;

function wrap(model: LoadedModel): MarianSessions {
  const sessions: Record<string, Session | undefined> = model.sessions;
  const { model: encoder, decoder_model_merged: decoder } = sessions;
  if (!encoder || !decoder) throw new TypeError('the folder has no encoder or no merged decoder');
  return {
    encoder,
    decoder,
    tensor: libraryTensor,
    async close() {
      await model.dispose();
    },
  };
}

/** The library's wrapper makes the tensor, its graphs take what is inside. */
function libraryTensor(data: TensorData, dims: readonly number[]): Tensor {
  return new LibraryTensor(typeOf(data), data, [...dims]).ort_tensor;
}

function typeOf(data: TensorData): 'float32' | 'int64' | 'bool' {
  if (data instanceof Float32Array) return 'float32';
  return data instanceof BigInt64Array ? 'int64' : 'bool';
}
