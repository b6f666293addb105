import { describe, expect, it } from 'vitest';
import type { BlockKind, ImportedBlock } from '@/lib/document';
import { titleOf } from './title';

const block = (text: string, kind: BlockKind = 'paragraph'): ImportedBlock => ({
  kind,
  level: null,
  marker: null,
  text,
});
const LONG =
  'أعلنت البلدية أمس افتتاح مكتبة عامة في الحي القديم بعد عامين من أعمال الترميم، وقال مديرها إن الأبواب ستفتح.';

describe('titleOf', () => {
  it('takes what the reader gave, then the heading, then the first words', () => {
    const blocks = [block('١٢٣'), block('مكتبة جديدة', 'heading'), block(LONG)];
    expect(titleOf(blocks, ' عنواني ', 'خبر.txt')).toBe('عنواني');
    expect(titleOf(blocks, ' ', 'خبر.txt')).toBe('مكتبة جديدة');
    expect(titleOf(blocks, undefined, 'خبر.txt')).toBe('مكتبة جديدة');
    expect(titleOf([block('١٢٣'), block('نص قصير')], undefined, 'خبر.txt')).toBe('نص قصير');
  });

  it('shortens the first words at a word, without the comma before it', () => {
    const title = titleOf([block(LONG)], undefined, null);
    expect(title).toBe(
      'أعلنت البلدية أمس افتتاح مكتبة عامة في الحي القديم بعد عامين من أعمال الترميم…',
    );
    expect(title.length).toBeLessThanOrEqual(81);
  });

  it('leaves the dateline out', () => {
    expect(titleOf([block('موسكو: وصل الوفد')], undefined, null)).toBe('وصل الوفد');
  });

  it('does not take a heading below the text for the title', () => {
    expect(titleOf([block(LONG), block('فصل', 'heading')], undefined, null)).toMatch(/^أعلنت/);
    const blocks = [block('سطر أول.'), block(LONG), block(LONG), block('فصل', 'heading')];
    expect(titleOf(blocks, undefined, null)).toBe('سطر أول.');
  });

  it('cuts a text without spaces between whole characters', () => {
    const title = titleOf([block(`${'😀'.repeat(100)}ا`)], undefined, null);
    expect(title).not.toMatch(/\p{Cs}/u);
    expect(title.length).toBeLessThanOrEqual(81);
  });

  it('falls back on the name of the file, never on nothing', () => {
    expect(titleOf([block('١٢٣')], undefined, 'C:\\news\\خبر اليوم.txt')).toBe('خبر اليوم');
    expect(titleOf([block('١٢٣')], undefined, '/texts/.hidden')).toBe('.hidden');
  });
});
