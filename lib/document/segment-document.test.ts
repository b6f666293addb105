import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedBlock, ImportedDocument } from './new-document';
import { MAX_SEGMENTS, segmentDocument } from './segment-document';
import { BLOCK_KINDS, type BlockKind } from './types';

const documentOf = (...blocks: ImportedBlock[]): ImportedDocument => ({
  title: 'خبر',
  date: null,
  origin: { fileName: null, format: 'txt', encoding: 'utf-8', sha256: '' },
  blocks,
  notices: [],
});
const block = (text: string, kind: BlockKind = 'paragraph'): ImportedBlock => ({
  kind,
  level: null,
  marker: null,
  text,
});

describe('segmentDocument', () => {
  it('makes the dateline a segment of its own', () => {
    const { blocks } = segmentDocument(documentOf(block('موسكو:  وصل الوفد. ثم غادر.')));
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        level: null,
        marker: null,
        hasDateline: true,
        sources: ['موسكو:  ', 'وصل الوفد. ', 'ثم غادر.'],
      },
    ]);
  });

  it('looks for datelines in paragraphs only', () => {
    const { blocks } = segmentDocument(documentOf(block('موسكو: بداية جديدة', 'heading')));
    expect(blocks[0]).toMatchObject({ hasDateline: false, sources: ['موسكو: بداية جديدة'] });
  });

  it('leaves code whole and cuts every other kind at sentence ends', () => {
    for (const kind of BLOCK_KINDS) {
      const { blocks } = segmentDocument(documentOf(block('انتهى العمل. ثم بدأ من جديد.', kind)));
      expect(blocks[0]?.sources.length, kind).toBe(kind === 'code' ? 1 : 2);
    }
  });

  it('keeps everything else of the document', () => {
    const imported = documentOf({ kind: 'list-item', level: 2, marker: '1.', text: 'خبز' });
    expect(segmentDocument(imported)).toEqual({
      ...imported,
      blocks: [{ kind: 'list-item', level: 2, marker: '1.', hasDateline: false, sources: ['خبز'] }],
    });
  });

  it('refuses more sentences than a page can show', () => {
    const many = documentOf(block('نعم! '.repeat(MAX_SEGMENTS + 1)));
    expect(() => segmentDocument(many)).toThrow(
      expect.objectContaining({
        code: 'TOO_MANY_SENTENCES',
        details: { limitSentences: MAX_SEGMENTS },
      }),
    );
  });

  it('joins to the text of each block, without an empty source', () => {
    const unit = fc.constantFrom(
      'موسكو: ',
      'كتب ',
      'د. ',
      '. ',
      '؟ ',
      '«',
      '»',
      ' ',
      '\n',
      '😀',
      'ً',
    );
    const text = fc
      .array(unit, { maxLength: 60, size: 'max' })
      .map((units) => `${units.join('')}كتب`);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.constantFrom(...BLOCK_KINDS))), (pairs) => {
        const imported = documentOf(...pairs.map(([written, kind]) => block(written, kind)));
        const { blocks } = segmentDocument(imported);
        expect(blocks.map(({ sources }) => sources.join(''))).toEqual(
          pairs.map(([written]) => written),
        );
        expect(blocks.flatMap(({ sources }) => sources)).not.toContain('');
      }),
      { numRuns: 500 },
    );
  });
});
