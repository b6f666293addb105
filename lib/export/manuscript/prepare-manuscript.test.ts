import { describe, expect, it } from 'vitest';
import { buildDocument, type SampleBlock } from '../testing/build-document';
import { passageText, prepareManuscript } from './index';

const BILINGUAL = { format: 'txt', layout: 'rows', content: 'bilingual' } as const;
const TARGET = { ...BILINGUAL, content: 'target' } as const;

function targetOf(block: SampleBlock, locale: 'en' | 'ar' = 'en'): string | undefined {
  const [first] = prepareManuscript(buildDocument({ blocks: [block] }), BILINGUAL, locale).blocks;
  return first && passageText(first.target);
}

describe('the English side of a block', () => {
  it('joins its sentences with one space, a dateline too', () => {
    expect(
      targetOf({
        hasDateline: true,
        pairs: [
          ['صفاقس: ', ' Sfax: '],
          ['عاد. ', 'He came back.'],
          ['نام.', 'He slept. '],
        ],
      }),
    ).toBe('Sfax: He came back. He slept.');
  });

  it('names a gap once, where it is, in the reader’s language', () => {
    const block: SampleBlock = {
      pairs: [
        ['أ. ', 'A.'],
        ['ب. ', ''],
        ['ج. ', ''],
        ['د.', 'D.'],
      ],
    };
    expect(targetOf(block)).toBe('A. [not translated] D.');
    expect(targetOf(block, 'ar')).toBe('A. [غير مترجم] D.');
    expect(targetOf({ pairs: [['أ.', '']] })).toBe('[not translated]');
  });

  it('takes a sentence that was emptied and approved as told by its neighbours', () => {
    expect(
      targetOf({
        pairs: [
          ['أ. ', 'A and B.'],
          ['ب.', '', 'reviewed'],
        ],
      }),
    ).toBe('A and B.');
    expect(
      targetOf({
        pairs: [
          ['أ. ', 'A.'],
          ['ب.', '', 'edited'],
        ],
      }),
    ).toBe('A. [not translated]');
  });

  it('never lets a whole block vanish', () => {
    expect(
      targetOf({
        pairs: [
          ['أ. ', '', 'reviewed'],
          ['ب.', ' ', 'reviewed'],
        ],
      }),
    ).toBe('[not translated]');
  });

  it('has the list marker in its own digits', () => {
    const blocks = [{ kind: 'list-item', level: 1, marker: '٢)', pairs: [['أ', 'A']] }] as const;
    const [item] = prepareManuscript(buildDocument({ blocks }), BILINGUAL, 'en').blocks;
    expect(item?.source?.marker).toBe('٢)');
    expect(item?.target.marker).toBe('2)');
  });
});

describe('the direction of a passage', () => {
  it.each([
    ['Sfax هي مدينة', 'rtl'],
    ['2024', 'rtl'],
    ['https://a.example', 'ltr'],
  ])('of the source %j is %s', (source, dir) => {
    const document = buildDocument({ blocks: [{ pairs: [[source, 'x']] }] });
    expect(prepareManuscript(document, BILINGUAL, 'en').blocks[0]?.source?.dir).toBe(dir);
  });

  it.each([
    ['هيئة Sfax Port is', 'ltr'],
    ['2024', 'ltr'],
    ['نسخة', 'rtl'],
  ])('of the target %j is %s', (target, dir) => {
    const document = buildDocument({ blocks: [{ pairs: [['أ', target]] }] });
    expect(prepareManuscript(document, BILINGUAL, 'ar').blocks[0]?.target.dir).toBe(dir);
  });

  it('of code is that of its first letter', () => {
    const document = buildDocument({ blocks: [{ kind: 'code', pairs: [['x = "نص"', 'x']] }] });
    expect(prepareManuscript(document, BILINGUAL, 'en').blocks[0]?.source?.dir).toBe('ltr');
  });
});

describe('the title', () => {
  const heading: SampleBlock = { kind: 'heading', level: 1, pairs: [['الميناء ', 'The port']] };
  const paragraph: SampleBlock = {
    hasDateline: true,
    pairs: [
      ['صفاقس: ', 'Sfax:'],
      ['افتتحت الوزيرة الميناء الجديد أمس.', 'The minister opened it.'],
    ],
  };
  const titled = (
    title: string,
    blocks: SampleBlock[],
    options = BILINGUAL as typeof BILINGUAL | typeof TARGET,
  ) => prepareManuscript(buildDocument({ title, date: '2024-11-02', blocks }), options, 'ar');

  it('stands above the text, unless the text begins with it', () => {
    expect(titled('الميناء', [heading]).heading).toBeNull();
    expect(titled('افتتحت الوزيرة…', [paragraph]).heading).toBeNull();
    expect(titled('افتتحت', [paragraph]).heading?.dir).toBe('rtl');
    expect(titled('My port', [heading]).heading?.dir).toBe('ltr');
  });

  it('has the date below it', () => {
    expect(titled('الميناء', [heading, paragraph]).blocksBeforeDate).toBe(1);
    expect(titled('آخر', [heading, paragraph]).blocksBeforeDate).toBe(0);
  });

  it('is the translated one where only English is wanted, and no Arabic line is put above it', () => {
    expect(titled('الميناء', [heading], TARGET).title).toBe('The port');
    expect(titled('آخر', [heading], TARGET).heading).toBeNull();
    expect(titled('آخر', [heading], TARGET).date).toBe('November 2, 2024');
  });
});
