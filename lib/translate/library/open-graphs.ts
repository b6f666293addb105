import { AutoModelForSeq2SeqLM, env, Tensor as LibraryTensor } from '@xenova/transformers';
import { MuwaziError } from '@/lib/errors';
import type { MarianSessions, Session, Tensor, TensorData } from '../marian';

/** Where transformers.js finds a model, and how it is to run it. */
export interface GraphSource {
  /** For messages. */
  readonly name: string;
  /** The model's folder, and the one in which that is. */
  readonly folder: string;
  readonly parent: string;
  readonly dtype: 'int8' | 'fp32';
  /** Contents of files that are not read from the folder, by their paths in it. */
  readonly given: ReadonlyMap<string, Uint8Array>;
  /** Options of ONNX Runtime. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Opens a model's graphs with transformers.js, in Node or in a browser. The library asks its file cache
 * first: there it finds what is given, the decoder with its search for the best tokens above all
 * (addBestTokens). It never asks a network.
 *
 * @throws MuwaziError MODEL_INVALID when ONNX Runtime refuses the graphs
 */
export function openGraphs(source: GraphSource): Promise<MarianSessions> {
  // The library has one set of settings for all: one model after the other.
  const opened = lastOpening.then(() => open(source));
  lastOpening = opened.catch(() => {});
  return opened;
}

let lastOpening: Promise<unknown> = Promise.resolve();

async function open(source: GraphSource): Promise<MarianSessions> {
  const given = [...source.given].map(([path, bytes]) => [`/${path}`, bytes] as const);
  try {
    env.allowLocalModels = true;
    env.allowRemoteModels = false;
    env.localModelPath = source.parent;
    env.useCustomCache = true;
    env.customCache = {
      // Asked for by its path and by its address at the hub, which is never asked.
      match: async (file: string) => {
        const bytes = given.find(([end]) => file.endsWith(end))?.[1];
        return bytes && new Response(asBody(bytes));
      },
      put: async () => {},
    };
    const loaded = await AutoModelForSeq2SeqLM.from_pretrained(source.folder, {
      dtype: source.dtype === 'int8' ? 'q8' : 'fp32',
      local_files_only: true,
      session_options: source.options,
    });
    return wrap(loaded);
  } catch (cause) {
    throw new MuwaziError('MODEL_INVALID', { name: source.name }, { cause });
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
