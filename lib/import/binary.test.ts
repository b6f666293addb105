import { describe, expect, it } from 'vitest';
import { hasBinarySignature, looksBinary } from './binary';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

describe('hasBinarySignature', () => {
  it.each([
    ['PDF', bytes('%PDF-1.7\n')],
    ['DOCX and every other zip', bytes('PK', [3, 4])],
    ['PNG', bytes([0x89], 'PNG')],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['GIF', bytes('GIF89a')],
    ['old Word', bytes([0xd0, 0xcf, 0x11, 0xe0])],
    ['gzip', bytes([0x1f, 0x8b, 8])],
    ['SQLite', bytes('SQLite format 3', [0])],
  ])('knows %s', (_name, head) => {
    expect(hasBinarySignature(head)).toBe(true);
  });

  it.each(['', 'PK', 'نص', 'RIF', '% PDF', '\ufeffPDF'])('leaves %j', (text) => {
    expect(hasBinarySignature(bytes(text))).toBe(false);
  });
});

describe('looksBinary', () => {
  it('takes text for text, with tabs, page breaks and a little dirt', () => {
    expect(looksBinary('سطر\tآخر\r\n\fصفحة\u001b[0m')).toBe(false);
    expect(looksBinary(`${'كلمة '.repeat(100)}\u0000\u0001\u0002`)).toBe(false);
    expect(looksBinary('نص\u0000')).toBe(false);
    expect(looksBinary('')).toBe(false);
  });

  it('takes many control characters for a binary', () => {
    expect(looksBinary('ab\u0000\u0001\u0002\u0003')).toBe(true);
    expect(looksBinary('\u0081\u008d\u0090 text')).toBe(true);
  });
});
