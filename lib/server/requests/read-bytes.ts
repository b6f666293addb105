import { MuwaziError } from '@/lib/errors';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a request's body, and stops as soon as it is larger than allowed: a huge body is never held.
 *
 * @param maxBytes largest content accepted
 * @param envelopeBytes room for what the body puts around its content
 * @throws MuwaziError INPUT_TOO_LARGE with `limitMegabytes`
 */
export async function readBytes(
  request: Request,
  maxBytes: number,
  envelopeBytes = 0,
): Promise<Uint8Array> {
  const limit = maxBytes + envelopeBytes;
  const tooLarge = () =>
    new MuwaziError('INPUT_TOO_LARGE', {
      limitMegabytes: Math.max(1, Math.floor(maxBytes / MEGABYTE)),
    });
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
