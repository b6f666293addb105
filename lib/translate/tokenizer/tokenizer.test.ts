import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type MarianTokenizer, openTokenizer } from './index';

// Expected ids come from SentencePiece itself: scripts/measure/tokenizer_fixtures.py writes them, and must
// write them anew when another vocabulary is shipped.
const FIXTURES = path.resolve('lib/translate/tokenizer/fixtures');
const ids = z.array(z.number());
const fixture = z.array(
  z.object({ text: z.string(), source: ids, target: ids, joined: z.string() }),
);

async function open(folder: string, overrides: Record<string, Uint8Array | string> = {}) {
  const bytes = (name: string) => readFile(path.join(folder, name));
  return openTokenizer({
    source: await bytes('source.spm'),
    target: await bytes('target.spm'),
    vocabulary: (await bytes('vocab.json')).toString(),
    targetVocabulary: await bytes('target_vocab.json').then(String, () => null),
    ...overrides,
  });
}

const manifest: { default: string } = JSON.parse(
  await readFile(path.resolve('models/manifest.json'), 'utf8'),
);
const SHIPPED = path.resolve('models', manifest.default);
const TWO_SIDES = path.join(FIXTURES, 'two-sides');
const shipped = await open(SHIPPED);
const twoSides = await open(TWO_SIDES);

describe.each<[string, MarianTokenizer]>([
  ['shipped', shipped],
  ['two-sides', twoSides],
])('the tokenizer of the model %s', async (name, tokenizer) => {
  const file = path.join(FIXTURES, `${name}.ids.json`);
  const lines = fixture.parse(JSON.parse(await readFile(file, 'utf8')));

  it.each(lines)('gives the ids of SentencePiece for $text', ({ text, source, target, joined }) => {
    const encoded = tokenizer.encodeSource(text);
    expect(encoded).toEqual([...source, 0]);
    expect(tokenizer.encodeTarget(text)).toEqual(target);
    expect(tokenizer.decodeTarget(target)).toBe(joined.trim());
    expect(tokenizer.sourcePieces(encoded)).toHaveLength(encoded.length);
  });
});

describe('openTokenizer', () => {
  it('names the pieces of both sides', () => {
    const source = shipped.encodeSource('مكتبة');
    expect(shipped.sourcePieces(source)).toEqual(['▁مكتب', 'ة', '</s>']);
    const target = twoSides.encodeTarget('The library');
    expect(twoSides.targetPieces(target).join('')).toBe('▁The▁library');
    expect(twoSides.sourceSize).not.toBe(twoSides.targetSize);
  });

  it('loses and adds no letter that it knows', () => {
    const text = fc
      .array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي ،.؟ abcxyz 0123456789'), {
        maxLength: 60,
      })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const wanted = given.trim().replace(/ +/g, ' ');
        expect(shipped.decodeTarget(shipped.encodeTarget(given))).toBe(wanted);
        const pieces = shipped.sourcePieces(shipped.encodeSource(given).slice(0, -1));
        expect(pieces.join('')).toBe(wanted && `▁${wanted}`.replaceAll(' ', '▁'));
      }),
    );
  });

  it('gives every text ids of the vocabulary', () => {
    // Any code units, half surrogate pairs among them.
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anything, (given) => {
        const encoded = shipped.encodeSource(given);
        // </s> at the end only, <pad> nowhere.
        expect(encoded.indexOf(0)).toBe(encoded.length - 1);
        expect(Math.max(...encoded)).toBeLessThan(shipped.sourceSize - 1);
      }),
    );
  });

  it('cuts a text of a million characters', () => {
    expect(shipped.encodeSource('مكتبة عامة '.repeat(100_000))).toHaveLength(300_001);
  });

  it.each([
    ['source.spm', { source: new Uint8Array([10, 200]) }],
    ['target.spm', { target: new Uint8Array(0) }],
    ['vocab.json', { vocabulary: '{"a": 0' }],
    ['vocab.json', { vocabulary: '{"</s>": 0}' }],
    ['vocab.json', { vocabulary: '{"</s>": 0, "<unk>": "1"}' }],
    ['target_vocab.json', { targetVocabulary: '[]' }],
  ])('names %s when it is broken', async (file, broken) => {
    await expect(open(SHIPPED, broken)).rejects.toThrowError(
      expect.objectContaining({
        code: 'MODEL_INVALID',
        details: { reason: expect.stringContaining(file) },
      }),
    );
  });
});
