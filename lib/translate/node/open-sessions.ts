import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AutoModelForSeq2SeqLM, env, Tensor as LibraryTensor } from '@xenova/transformers';
import { MuwaziError } from '@/lib/errors';
import {
  addBestTokens,
  type MarianSessions,
  type Session,
  type Tensor,
  type TensorData,
} from '../marian';

/** What of a model folder the graphs are opened from. */
export interface SessionSource {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly dtype: 'int8' | 'fp32';
  /** Absolute path of the merged decoder's graph. */
  readonly decoderFile: string;
}

/**
 * Opens a model's graphs with transformers.js, in Node, on the CPU. The decoder is given its search for the
 * best tokens on the way (addBestTokens): the library asks its file cache first, and that is where the
 * graph with the addition waits for it.
 *
 * @param threads of ONNX Runtime inside one call
 * @throws MuwaziError MODEL_INVALID when ONNX Runtime refuses the graphs
 */
export function openSessions(model: SessionSource, threads: number): Promise<MarianSessions> {
  // The library has one set of settings for all: one model after the other.
  const opened = lastOpening.then(() => open(model, threads));
  lastOpening = opened.catch(() => {});
  return opened;
}

let lastOpening: Promise<unknown> = Promise.resolve();

async function open(model: SessionSource, threads: number): Promise<MarianSessions> {
  try {
    const decoder = addBestTokens(await readFile(model.decoderFile));
    env.allowRemoteModels = false;
    env.localModelPath = path.dirname(model.path);
    env.useCustomCache = true;
    env.customCache = {
      match: async (file: string) =>
        // Asked for by its path and by its address at the hub, which is never asked.
        file.endsWith(`/${path.basename(model.decoderFile)}`)
          ? new Response(asBody(decoder))
          : undefined,
      put: async () => {},
    };
    const loaded = await AutoModelForSeq2SeqLM.from_pretrained(path.basename(model.path), {
      dtype: model.dtype === 'int8' ? 'q8' : 'fp32',
      local_files_only: true,
      session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
    });
    return wrap(loaded);
  } catch (cause) {
    throw new MuwaziError('MODEL_INVALID', { name: model.name }, { cause });
  } finally {
    env.useCustomCache = false;
  }
}

/** A response takes bytes of an ArrayBuffer only, not of one that threads share. */
function asBody(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}

type LoadedModel = Awaited<ReturnType<typeof AutoModelForSeq2SeqLM.from_pretrained>>;

function wrap(model: LoadedModel): MarianSessions {
  const sessions: Record<string, Session | undefined> = model.sessions;
  const { model: encoder, decoder_model_merged: decoder } = sessions;
  if (!encoder || !decoder) throw new TypeError('the folder has no encoder or no merged decoder');
  if (!decoder.outputNames.includes('best_tokens')) {
    throw new TypeError('the decoder was opened without its search for the best tokens');
  }
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
