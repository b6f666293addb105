import { describe, expect, it } from 'vitest';
import type { ImportedBlock } from '@/lib/document';
import { markHeadings } from './find-headings';

const LONG =
  'أعلنت البلدية أمس افتتاح مكتبة عامة في الحي القديم بعد عامين من أعمال الترميم، وقال مديرها إن الأبواب ستفتح للزوار كل يوم.';

const paragraph = (text: string): ImportedBlock => ({
  kind: 'paragraph',
  level: null,
  marker: null,
  text,
});

/** Texts of the headings with their level; `groups` are lines between blank lines. */
function headings(...groups: string[][]): string[] {
  return markHeadings(groups.map((lines) => lines.map(paragraph)))
    .filter(({ kind }) => kind === 'heading')
    .map(({ level, text }) => `${level} ${text}`);
}

describe('markHeadings', () => {
  it('takes the first line for the title and short lines before paragraphs for headings', () => {
    expect(headings(['مكتبة جديدة في الحي'], [LONG], ['ترميم طويل'], [LONG, LONG])).toEqual([
      '1 مكتبة جديدة في الحي',
      '2 ترميم طويل',
    ]);
  });

  it('needs no blank lines', () => {
    expect(headings(['مكتبة جديدة', LONG, 'ترميم طويل', LONG])).toEqual([
      '1 مكتبة جديدة',
      '2 ترميم طويل',
    ]);
  });

  it('takes questions and exclamations as they come in titles', () => {
    expect(headings([LONG], ['من يدفع الثمن؟'], [LONG], ['كفى!'], [LONG])).toEqual([
      '2 من يدفع الثمن؟',
      '2 كفى!',
    ]);
  });

  it('takes a title above a subtitle, and above subtitle and author', () => {
    expect(headings(['مكتبة جديدة', 'افتتاح بعد عامين من الترميم', LONG])).toEqual([
      '1 مكتبة جديدة',
      '2 افتتاح بعد عامين من الترميم',
    ]);
    expect(headings(['مكتبة جديدة', 'افتتاح بعد ترميم', 'سليم الهادي', LONG])).toEqual([
      '1 مكتبة جديدة',
    ]);
  });

  it('takes a long title above a short text', () => {
    expect(
      headings(
        ['البلدية تفتتح مكتبة عامة جديدة في الحي القديم بعد عامين من الترميم'],
        ['افتتحت أمس.'],
      ),
    ).toEqual(['1 البلدية تفتتح مكتبة عامة جديدة في الحي القديم بعد عامين من الترميم']);
  });

  it('takes the line above a list', () => {
    const list: ImportedBlock = { kind: 'list-item', level: 1, marker: '-', text: 'خبز' };
    const [, found] = markHeadings([[paragraph(LONG)], [paragraph('المقادير'), list, list]]);
    expect(found).toEqual({ kind: 'heading', level: 2, marker: null, text: 'المقادير' });
  });

  it.each([
    ['a full stop', 'انتهى الاجتماع.'],
    ['a colon', 'وجاء في البيان:'],
    ['a comma', 'بعد عام،'],
    ['an ellipsis', 'ثم ماذا…'],
    ['a dateline', 'موسكو: بداية'],
    ['a verb of saying', 'وقال إنه سيعود غدا'],
    ['a particle of sentences', 'لقد انتهى العمل في المكتبة'],
    ['a whole quotation', '«لن نعود إلى هناك»'],
    ['a Hijri date', '30 ربيع الآخر 1446 هـ'],
    ['a date with the hour', '2 نوفمبر 2024 - 14:30'],
    ['no letters', '* * *'],
    ['too many words', 'كلمة '.repeat(16).trim()],
  ])('takes no line with %s', (_what, line) => {
    expect(headings([LONG], [line], [LONG])).toEqual([]);
  });

  it('takes no last line, and none before something short', () => {
    expect(headings([LONG], ['سليم الهادي'])).toEqual([]);
    expect(headings([LONG], ['انتهت الحكاية هنا'], ['ونام الجميع.'], [LONG])).toEqual([]);
  });

  it('takes no verse, however it is set', () => {
    const verses = [
      'يا دار أهلي سقاك الغيث',
      'وجاد تربك صوب السحاب',
      'ما زلت أذكر أياما',
      'بين الرياض',
    ];
    expect(headings([LONG], verses, [LONG])).toEqual([]);
    expect(headings([LONG], ...verses.map((verse) => [verse]), [LONG])).toEqual([]);
    expect(headings(verses)).toEqual([]);
    expect(headings(['قصيدة الدار'], verses)).toEqual(['1 قصيدة الدار']);
  });

  it('keeps every block, in order', () => {
    const blocks = ['عنوان', LONG, 'فرعي', LONG, 'ختام'].map(paragraph);
    expect(markHeadings([blocks]).map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
    expect(markHeadings([])).toEqual([]);
  });
});
