import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes';
import { encodeText, encodeWithMark } from './testing/encode-text';

describe('decodeBytes', () => {
  it('drops the byte order mark and says nothing about it', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
      expect(decodeBytes(encodeWithMark('وصل القطار', encoding))).toEqual({
        text: 'وصل القطار',
        encoding,
        notices: [],
      });
  });

  it('tells when the encoding was guessed, and as what', () => {
    const bytes = encodeText('وصل القطار إلى المحطة', 'windows-1256') ?? new Uint8Array();
    expect(decodeBytes(bytes)).toEqual({
      text: 'وصل القطار إلى المحطة',
      encoding: 'windows-1256',
      notices: [{ code: 'ENCODING_GUESSED', details: { encoding: 'windows-1256' } }],
    });
  });

  it('refuses what is no text, by its first bytes or by its controls', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
    for (const bytes of [new TextEncoder().encode('%PDF-1.4 نص'), noise, new Uint8Array(64)])
      expect(() => decodeBytes(bytes)).toThrow(expect.objectContaining({ code: 'BINARY_INPUT' }));
  });
});
