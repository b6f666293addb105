import { MuwaziError } from '@/lib/errors';
import { type EngineFile, type EngineManifest, engineManifest } from './engine-manifest';
import { fetchFile, openStore } from './engine-store';

const MANIFEST = '/api/browser-engine';

/** How far the engine's files are. */
export interface LoadProgress {
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

/**
 * What the server's engine consists of; while the server is away, what it was the last time.
 *
 * @throws MuwaziError MODEL_DOWNLOAD_FAILED when it was never asked before, CANCELLED
 */
export async function readManifest(signal?: AbortSignal): Promise<EngineManifest> {
  const store = await openStore();
  let answer: Response;
  try {
    answer = await fetch(MANIFEST, { cache: 'no-store', ...(signal && { signal }) });
    if (!answer.ok) throw new MuwaziError('ENGINE_STOPPED');
  } catch (cause) {
    const kept = await store.match(MANIFEST);
    if (signal?.aborted) throw new MuwaziError('CANCELLED');
    if (!kept) throw new MuwaziError('MODEL_DOWNLOAD_FAILED', { reason: MANIFEST }, { cause });
    return engineManifest.parse(await kept.json());
  }
  const manifest = engineManifest.parse(await answer.json());
  await store.put(MANIFEST, Response.json(manifest));
  return manifest;
}

/**
 * Sees to it that all files are in the browser's store, and removes those of another model.
 *
 * @param signal ends it; files that are whole stay
 * @throws MuwaziError MODEL_DOWNLOAD_FAILED, MODEL_HASH_MISMATCH, CANCELLED
 */
export async function keepFiles(
  manifest: EngineManifest,
  onProgress: (progress: LoadProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const store = await openStore();
  const files = keptFiles(manifest);
  const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let bytesDone = 0;
  const advance = (bytes: number) => {
    bytesDone += bytes;
    onProgress({ bytesDone, bytesTotal });
  };
  advance(0);
  for (const file of files) {
    if (await store.match(file.address)) advance(file.bytes);
    else await fetchFile(store, file, advance, signal);
  }
  const wanted = new Set([MANIFEST, ...files.map(({ address }) => address)]);
  for (const { url } of await store.keys())
    if (!wanted.has(new URL(url).pathname)) await store.delete(url);
}

/** Scripts are run from their addresses, where the browser's own cache keeps them. */
function keptFiles({ model, runtime }: EngineManifest): EngineFile[] {
  const byAddress = [...model.files, runtime.wasm].map((file) => [file.address, file] as const);
  return [...new Map(byAddress).values()];
}
