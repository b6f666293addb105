import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MuwaziError } from '@/lib/errors';
import { explain } from './explain';

export interface FetchOrder {
  readonly address: string;
  /** Where it goes; while it comes, its bytes lie in `<file>.part`. */
  readonly file: string;
  readonly bytes: number;
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes that are there, now and then. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Fetches a file, going on behind what an earlier try has left. Does not look at what it fetched.
 *
 * @throws MuwaziError MODEL_DOWNLOAD_FAILED, CANCELLED; what came until then stays for the next try
 */
export async function fetchFile(order: FetchOrder): Promise<void> {
  const { address, bytes, file, onBytes, signal } = order;
  const part = `${file}.part`;
  await mkdir(path.dirname(file), { recursive: true });
  let present = await sizeOf(part);
  if (present > bytes) {
    await rm(part);
    present = 0;
  }
  onBytes(present);
  if (present < bytes) {
    try {
      await append(order, part, present);
    } catch (thrown) {
      throw explain(thrown, address, signal);
    }
  }
  const arrived = await sizeOf(part);
  if (arrived !== bytes) {
    // Too much of it can only be something else.
    if (arrived > bytes) await rm(part);
    const reason = `${arrived} / ${bytes} B: ${path.basename(file)}`;
    throw new MuwaziError('MODEL_DOWNLOAD_FAILED', { reason });
  }
  await rename(part, file);
}

async function append(order: FetchOrder, part: string, present: number): Promise<void> {
  const { address, signal } = order;
  const response = await fetch(address, {
    headers: {
      'accept-encoding': 'identity',
      ...(present > 0 ? { range: `bytes=${present}-` } : {}),
    },
    signal: signal ?? null,
  });
  if (!response.ok || !response.body) {
    throw new MuwaziError('MODEL_DOWNLOAD_FAILED', {
      reason: `HTTP ${response.status}: ${address}`,
    });
  }
  // A server that knows no ranges sends the whole file: then it begins anew.
  const from = continuesAt(response, present) ? present : 0;
  await pipeline(
    counted(response.body, from, order),
    createWriteStream(part, { flags: from > 0 ? 'a' : 'w' }),
  );
}

/** Passes pieces on and tells how far they reach. @throws RangeError when they reach too far */
async function* counted(
  body: ReadableStream<Uint8Array>,
  from: number,
  { bytes, onBytes }: FetchOrder,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let there = from;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      there += value.length;
      if (there > bytes) throw new RangeError('more bytes than announced');
      onBytes(there);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function continuesAt({ headers, status }: Response, present: number): boolean {
  return status === 206 && (headers.get('content-range') ?? '').startsWith(`bytes ${present}-`);
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}
