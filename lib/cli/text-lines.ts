import type { Readable } from 'node:stream';
import { MuwaziError } from '@/lib/errors';
import { IMPORT_LIMITS } from '@/lib/import';

/**
 * Lines of UTF-8 text as they come: one array for each piece that arrives, so that whoever writes
 * line by line gets an answer line by line. Ends at LF or CRLF only, as line counts do elsewhere
 * (U+2028 is no line end here). A last line needs no line end.
 *
 * @throws MuwaziError DOCUMENT_TOO_LONG when a single line is longer than a document may be
 */
export async function* textLines(input: Readable): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of input) {
    const [first = '', ...others] = decoder
      .decode(Buffer.from(chunk), { stream: true })
      .split('\n');
    // A long line grows piece by piece: only its new piece is searched.
    rest += first;
    if (rest.length > IMPORT_LIMITS.maxCharacters) {
      throw new MuwaziError('DOCUMENT_TOO_LONG', { limitCharacters: IMPORT_LIMITS.maxCharacters });
    }
    const last = others.pop();
    if (last === undefined) continue;
    yield [rest, ...others].map(withoutCarriageReturn);
    rest = last;
  }
  rest += decoder.decode();
  if (rest !== '') yield [withoutCarriageReturn(rest)];
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
