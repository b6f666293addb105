import { describe, expect, it } from 'vitest';
import { readPlainText } from './plain-text';

const FIRST =
  'أعلنت البلدية أمس افتتاح مكتبة عامة في الحي القديم بعد عامين من أعمال الترميم، وقال مديرها إن الأبواب ستفتح للزوار كل يوم.';
const SECOND =
  'وتضم المكتبة ثلاثين ألف كتاب بست لغات، وقاعة للأطفال، وأخرى للمخطوطات النادرة التي جمعها مؤرخ المدينة.';

const outline = (text: string): string[] =>
  readPlainText(text).map((block) => `${block.kind} ${block.marker ?? ''}|${block.text}`);

describe('readPlainText', () => {
  it('takes each line for a paragraph, with or without blank lines between', () => {
    const wanted = [`paragraph |${FIRST}`, `paragraph |${SECOND}`];
    expect(outline(`${FIRST}\n${SECOND}`)).toEqual(wanted);
    expect(outline(`${FIRST}\n\n${SECOND}`)).toEqual(wanted);
    expect(outline(`\n \n\t${FIRST} \u200f\n\u00a0\n  \n\n ${SECOND}\n\n`)).toEqual(wanted);
  });

  it('joins lines that were wrapped by hand', () => {
    const wrapped = (text: string): string => text.replace(/(.{40,55}) /g, '$1\n');
    expect(outline(`${wrapped(FIRST)}\n\n${wrapped(SECOND)}`)).toEqual([
      `paragraph |${FIRST}`,
      `paragraph |${SECOND}`,
    ]);
  });

  it('finds lists with any marker, and keeps the marker', () => {
    expect(outline(`${FIRST}\n- خبز\n- ملح\n\n١. ماء\n٢. زيت\n\n• تمر`)).toEqual([
      `paragraph |${FIRST}`,
      'list-item -|خبز',
      'list-item -|ملح',
      'list-item ١.|ماء',
      'list-item ٢.|زيت',
      'list-item •|تمر',
    ]);
  });

  it('keeps list items of a wrapped text apart', () => {
    const line = 'كلمات كثيرة تملأ السطر من أوله إلى آخره بلا فراغ يبقى';
    const text = `${line}\n${line}\n${line}\nآخر.\n\n- ${line}\n${line}\nخبز.\n- ملح.`;
    expect(outline(text)).toEqual([
      `paragraph |${line} ${line} ${line} آخر.`,
      `list-item -|${line} ${line} خبز.`,
      'list-item -|ملح.',
    ]);
  });

  it('finds title and headings', () => {
    expect(readPlainText(`مكتبة جديدة\n\n${FIRST}\n\nست لغات\n\n${SECOND}`)).toMatchObject([
      { kind: 'heading', level: 1, text: 'مكتبة جديدة' },
      { kind: 'paragraph', text: FIRST },
      { kind: 'heading', level: 2, text: 'ست لغات' },
      { kind: 'paragraph', text: SECOND },
    ]);
  });

  it('takes long runs of words, of lines, of white space', () => {
    for (const unit of ['كلمة ', ' ', '\n', ' \n', '- \n', 'ك\n', '\u200f'])
      expect(() => readPlainText(`أ${unit.repeat(100_000)}ب`)).not.toThrow();
  });
});
