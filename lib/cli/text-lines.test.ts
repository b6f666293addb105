import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from './text-lines';

async function linesOf(pieces: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const arrived of textLines(Readable.from(pieces))) lines.push(...arrived);
  return lines;
}

/** Bytes cut into pieces of the given lengths, as a pipe may deliver them. */
function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const length of lengths) {
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return [...pieces, bytes.subarray(at)].filter((piece) => piece.length > 0);
}

describe('textLines', () => {
  it('gives the same lines however the bytes arrive', async () => {
    const line = fc.stringMatching(/^[\u0621-\u064a\u2028a 😀.]{0,12}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.nat(7)),
        async (lines, lineEnd, ended, lengths) => {
          const text = lines.join(lineEnd) + (ended && lines.length > 0 ? lineEnd : '');
          const bytes = new TextEncoder().encode(text);
          // What stands after the last line end is a line only when something stands there.
          const expected = ended || lines.at(-1) !== '' ? lines : lines.slice(0, -1);
          expect(await linesOf(cut(bytes, lengths))).toEqual(expected);
        },
      ),
    );
  });

  it('drops the byte order mark', async () => {
    expect(await linesOf([new TextEncoder().encode('\ufeffسطر\n')])).toEqual(['سطر']);
  });

  it('does not hold an endless line', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.alloc(1_000_000, 'x');
        }
      })(),
    );
    await expect(async () => {
      for await (const _ of textLines(endless)) expect.unreachable();
    }).rejects.toMatchObject({ code: 'DOCUMENT_TOO_LONG' });
    expect(given).toBeLessThan(30);
  });
});
