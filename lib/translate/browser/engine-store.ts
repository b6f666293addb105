import { MuwaziError } from '@/lib/errors';
import type { EngineFile } from './engine-manifest';

/** The store of the browser in which the engine's files are kept for as long as the browser lets them. */
const STORE = 'muwazi-engine';

/**
 * A file's content, compared with its hash whenever it is read.
 *
 * @throws MuwaziError MODEL_DOWNLOAD_FAILED, MODEL_HASH_MISMATCH
 */
export async function readFile(file: EngineFile): Promise<Uint8Array<ArrayBuffer>> {
  const store = await openStore();
  const kept = await store.match(file.address);
  if (!kept) return await fetchFile(store, file, () => {});
  const bytes = new Uint8Array(await kept.arrayBuffer());
  if ((await hashOf(bytes)) === file.sha256) return bytes;
  // Damaged where it lay: the next try fetches it again.
  await store.delete(file.address);
  throw new MuwaziError('MODEL_HASH_MISMATCH', { file: file.name });
}

/**
 * Fetches a file into the store.
 *
 * @param onBytes hears of each piece that comes
 * @throws MuwaziError MODEL_DOWNLOAD_FAILED, MODEL_HASH_MISMATCH, CANCELLED
 */
export async function fetchFile(
  store: Cache,
  file: EngineFile,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.bytes);
  let place = 0;
  try {
    const answer = await fetch(file.address, signal ? { signal } : {});
    if (!answer.ok || !answer.body) throw new Error(`${file.address}: ${answer.status}`);
    for (const reader = answer.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes.set(value, place);
      place += value.length;
      onBytes(value.length);
    }
  } catch (cause) {
    if (signal?.aborted) throw new MuwaziError('CANCELLED');
    throw new MuwaziError('MODEL_DOWNLOAD_FAILED', { reason: file.name }, { cause });
  }
  if (place !== file.bytes || (await hashOf(bytes)) !== file.sha256)
    throw new MuwaziError('MODEL_HASH_MISMATCH', { file: file.name });
  // A store that is full keeps nothing; this page can go on with what it has.
  await store.put(file.address, new Response(bytes)).catch(() => {});
  return bytes;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** There is one on https and on this machine only. @throws MuwaziError ENGINE_STOPPED elsewhere */
export function openStore(): Promise<Cache> {
  if (!isSecureContext) throw new MuwaziError('ENGINE_STOPPED');
  return caches.open(STORE);
}
