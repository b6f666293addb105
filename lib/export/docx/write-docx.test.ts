import { describe, expect, it } from 'vitest';
import { exportDocument } from '../index';
import { elementsOf, type MarkupElement, textOf } from '../testing/parse-markup';
import { childrenOf, readBody, readParagraphs, readParts } from '../testing/read-docx';
import { SAMPLE_ARTICLE } from '../testing/sample-article';

/** ECMA-376 part 1, annex A: Word refuses a file whose properties stand in another order. */
const SCHEMA_ORDER = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
} as const;

async function sample(
  layout: 'rows' | 'stacked',
  content: 'bilingual' | 'target' = 'bilingual',
  locale: 'en' | 'ar' = 'en',
): Promise<Uint8Array> {
  const options = { format: 'docx', layout, content } as const;
  return (await exportDocument(SAMPLE_ARTICLE, options, locale)).bytes;
}

function only(elements: readonly MarkupElement[]): MarkupElement {
  const [first] = elements;
  if (first === undefined || elements.length > 1) throw new Error(`${elements.length} elements`);
  return first;
}

describe('a Word file side by side', () => {
  it('has Arabic in the first column of tables that run from right to left', async () => {
    const tables = elementsOf(readBody(await sample('rows')), 'w:tbl');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const properties = only(childrenOf(table, 'w:tblPr'));
      expect(childrenOf(properties, 'w:bidiVisual')).toHaveLength(1);
      const [labels, ...rows] = childrenOf(table, 'w:tr');
      expect(labels && textOf(labels)).toBe('ArabicEnglish');
      expect(labels && elementsOf(labels, 'w:tblHeader')).toHaveLength(1);
      for (const row of rows) {
        expect(elementsOf(row, 'w:cantSplit')).toHaveLength(1);
        expect(childrenOf(row, 'w:tc')).toHaveLength(2);
      }
    }
  });

  it('lets a long row be cut by the end of a page', async () => {
    const [block] = SAMPLE_ARTICLE.blocks.slice(1);
    const segment = block?.segments[0];
    if (block === undefined || segment === undefined) throw new Error('no block');
    const long = { ...block, segments: [{ ...segment, target: 'Word. '.repeat(400) }] };
    const { bytes } = await exportDocument(
      { ...SAMPLE_ARTICLE, blocks: [long] },
      { format: 'docx', layout: 'rows', content: 'bilingual' },
      'en',
    );
    expect(elementsOf(readBody(bytes), 'w:cantSplit')).toHaveLength(1);
  });

  it('has its headings outside of the tables, for the navigation pane', async () => {
    const body = readBody(await sample('rows'));
    const headings = childrenOf(body, 'w:p')
      .flatMap(readParagraphs)
      .filter(({ style }) => style?.startsWith('Heading'));
    expect(headings.map(({ style, isRightToLeft }) => [style, isRightToLeft])).toEqual([
      ['Heading1', true],
      ['Heading1', false],
      ['Heading2', true],
      ['Heading2', false],
    ]);
  });
});

describe('text in a Word file', () => {
  it('is cut into runs by direction, Arabic ones marked', async () => {
    const paragraph = readParagraphs(readBody(await sample('stacked'))).find(({ text }) =>
      text.startsWith('ووقّعت'),
    );
    expect(paragraph?.isRightToLeft).toBe(true);
    expect(paragraph?.runs.map(({ text, isRightToLeft }) => [text, isRightToLeft])).toEqual([
      ['ووقّعت شركة ', true],
      ['Blue Harbor Inc. (BHI)', false],
      [' عقدا مع شركة «نورس» لتركيب نظام ', true],
      ['AIS-3', false],
      [' في 22/02/2022. وأضافت: «هل ننتظر عاما آخر؟»، ثم غادرت.', true],
    ]);
  });

  it('has fonts, sizes and languages for both scripts', async () => {
    const styles = readParts(await sample('rows')).get('word/styles.xml');
    const defaults = styles && elementsOf(styles, 'w:rPrDefault')[0];
    if (defaults === undefined) throw new Error('no defaults');
    expect(elementsOf(defaults, 'w:rFonts')[0]?.attributes['w:cs']).toBe('Sakkal Majalla');
    expect(elementsOf(defaults, 'w:sz')[0]?.attributes['w:val']).toBe('22');
    expect(elementsOf(defaults, 'w:szCs')[0]?.attributes['w:val']).toBe('30');
    expect(elementsOf(defaults, 'w:lang')[0]?.attributes).toMatchObject({
      'w:val': 'en-US',
      'w:bidi': 'ar-SA',
    });
  });

  it('says what is missing: grey beside the Arabic, marked without it', async () => {
    const gapRuns = async (content: 'bilingual' | 'target') =>
      elementsOf(readBody(await sample('rows', content, 'ar')), 'w:r').filter(
        (run) => textOf(run) === 'غير مترجم',
      );
    const [beside] = await gapRuns('bilingual');
    const [alone] = await gapRuns('target');
    expect(beside && elementsOf(beside, 'w:color')[0]?.attributes['w:val']).toBe('767676');
    expect(alone && elementsOf(alone, 'w:shd')[0]?.attributes['w:fill']).toBe('FFF2B3');
    expect(alone && elementsOf(alone, 'w:rtl')).toHaveLength(1);
  });

  it('keeps list markers and the lines of code', async () => {
    const texts = readParagraphs(readBody(await sample('rows'))).map(({ text }) => text);
    expect(texts).toContain('٢)\tرصيف للركاب');
    expect(texts).toContain('2)\tA passenger quay');
    expect(texts).toContain('if (depth < 3) {\n  alert("عمق | غير كاف");\n}');
  });
});

describe('a Word file', () => {
  it('has its title in its properties, and title, date and page numbers at the foot', async () => {
    const parts = readParts(await sample('rows'));
    const core = parts.get('docProps/core.xml');
    const footer = parts.get('word/footer1.xml');
    expect(core && textOf(only(elementsOf(core, 'dc:title')))).toBe('الميناء الجديد يفتح أبوابه');
    expect(core && textOf(only(elementsOf(core, 'dc:creator')))).toBe('Muwazi');
    expect(footer && textOf(footer)).toBe('الميناء الجديد يفتح أبوابهNovember 2, 2024Page 1 of 1');
    const fields = footer ? elementsOf(footer, 'w:fldSimple') : [];
    expect(fields.map(({ attributes }) => attributes['w:instr'])).toEqual([' PAGE ', ' NUMPAGES ']);
  });

  it('has the elements of properties in the order that the schema wants', async () => {
    let checked = 0;
    for (const part of readParts(await sample('rows', 'bilingual', 'ar')).values())
      for (const [name, order] of Object.entries(SCHEMA_ORDER)) {
        const wanted = order.split(' ').map((element) => `w:${element}`);
        for (const properties of elementsOf(part, name)) {
          const found = properties.children.map((node) =>
            typeof node === 'string' ? node : node.name,
          );
          expect(found).toEqual(wanted.filter((element) => found.includes(element)));
          checked++;
        }
      }
    expect(checked).toBeGreaterThan(100);
  });
});
