import type { ImportNotice } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { hasBinarySignature, looksBinary } from './binary';
import { detectEncoding } from './detect-encoding';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly ImportNotice[];
}

/**
 * Decodes a file's bytes with the encoding its content shows.
 *
 * @throws MuwaziError BINARY_INPUT when the content is no text
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (hasBinarySignature(bytes)) throw new MuwaziError('BINARY_INPUT');
  const { encoding, guessed } = detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (looksBinary(text)) throw new MuwaziError('BINARY_INPUT');
  const notices: ImportNotice[] = guessed
    ? [{ code: 'ENCODING_GUESSED', details: { encoding } }]
    : [];
  return { text, encoding, notices };
}
