import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedBlock } from '@/lib/document';
import { splitLongBlocks } from './split-long-blocks';

const block = (text: string, rest: Partial<ImportedBlock> = {}): ImportedBlock => ({
  kind: 'paragraph',
  level: null,
  marker: null,
  text,
  ...rest,
});

describe('splitLongBlocks', () => {
  it('leaves what is short enough alone', () => {
    const blocks = [block('نص.'), block('ب'.repeat(20_000))];
    expect(splitLongBlocks(blocks)).toEqual({ blocks, split: 0 });
  });

  it('splits at sentence ends', () => {
    const sentence = `${'كلمة '.repeat(999)}أخيرة.`;
    const { blocks, split } = splitLongBlocks([block(Array(10).fill(sentence).join(' '))]);
    expect(split).toBe(1);
    expect(blocks.length).toBeGreaterThan(2);
    for (const { text } of blocks) {
      expect(text.length).toBeLessThanOrEqual(20_000);
      expect(text).toMatch(/^كلمة.*أخيرة\.$/s);
    }
  });

  it('keeps kind and level of each part, the marker of the first', () => {
    const { blocks } = splitLongBlocks([
      block('كلمة '.repeat(7000), { kind: 'list-item', level: 2, marker: '1.' }),
    ]);
    expect(blocks.map(({ kind, level, marker }) => ({ kind, level, marker }))).toEqual([
      { kind: 'list-item', level: 2, marker: '1.' },
      { kind: 'list-item', level: 2, marker: null },
    ]);
  });

  it('splits code at its lines and keeps every character of it', () => {
    const text = Array.from({ length: 4000 }, (_, line) => `  line ${line}`).join('\n');
    const { blocks } = splitLongBlocks([block(text, { kind: 'code' })]);
    expect(blocks.map((part) => part.text).join('')).toBe(text);
    expect(blocks.slice(0, -1).every((part) => part.text.endsWith('\n'))).toBe(true);
  });

  it('loses nothing but white space', () => {
    const unit = fc.constantFrom('ك', '. ', '، ', ' ', '😀', '\u200f', '«', '؟');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30, size: 'max' }), (units) => {
        const text = units.join('').repeat(Math.ceil(25_000 / units.join('').length));
        const visible = (written: string): string => written.replace(/[\s\u200f]/g, '');
        const { blocks } = splitLongBlocks([block(text)]);
        expect(visible(blocks.map((part) => part.text).join(''))).toBe(visible(text));
        expect(blocks.every((part) => part.text.length <= 20_000)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
