import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MuwaziError } from '@/lib/errors';
import { openGraphs } from '../library';
import { addBestTokens, type MarianSessions } from '../marian';

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
 * Opens a model's graphs in Node, on the CPU.
 *
 * @param threads of ONNX Runtime inside one call
 * @throws MuwaziError MODEL_INVALID when ONNX Runtime refuses the graphs
 */
export async function openSessions(
  { name, path: folder, dtype, decoderFile }: SessionSource,
  threads: number,
): Promise<MarianSessions> {
  const decoder = await readDecoder(name, decoderFile);
  return await openGraphs({
    name,
    folder: path.basename(folder),
    parent: path.dirname(folder),
    dtype,
    given: new Map([[path.basename(decoderFile), addBestTokens(decoder)]]),
    options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
  });
}

async function readDecoder(name: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new MuwaziError('MODEL_INVALID', { name }, { cause });
  }
}
