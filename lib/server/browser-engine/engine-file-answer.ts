import 'server-only';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { findServedFile } from './served-files';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  wasm: 'application/wasm',
  json: 'application/json',
};
const YEAR_SECONDS = 31_536_000;

/** Gives a file of the browser's engine by its hash: what is asked for can never be another file later. */
export async function engineFileAnswer(request: Request, sha256: string): Promise<Response> {
  const file = await findServedFile(sha256);
  if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const headers = {
    'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable`,
    ETag: `"${sha256}"`,
  };
  if (request.headers.get('if-none-match') === headers.ETag)
    return new Response(null, { status: 304, headers });
  const ending = file.place.slice(file.place.lastIndexOf('.') + 1);
  const body = Readable.toWeb(createReadStream(file.place, { signal: request.signal }));
  // Node's and the browser's types of the same stream do not know each other.
  return new Response(body as ReadableStream<Uint8Array>, {
    headers: {
      ...headers,
      'Content-Type': MEDIA_TYPES[ending] ?? 'application/octet-stream',
      'Content-Length': String(file.bytes),
    },
  });
}
