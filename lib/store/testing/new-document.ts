import type { NewBlock, NewDocument } from '@/lib/document';

/** A text as the store gets it: one paragraph for each list of sentences. */
export function newDocument(
  paragraphs: readonly (readonly string[])[] = [
    ['افتتحت البلدية مكتبة عامة. ', 'وتضم المكتبة ألف كتاب.'],
    ['وقال المدير إن الأبواب مفتوحة للجميع.'],
  ],
  more: Partial<NewDocument> = {},
): NewDocument {
  return {
    title: 'مكتبة جديدة',
    date: '2024-11-02',
    origin: { fileName: 'خبر.txt', format: 'txt', encoding: 'utf-8', sha256: 'ab'.repeat(32) },
    notices: [],
    blocks: paragraphs.map(paragraph),
    ...more,
  };
}

function paragraph(sources: readonly string[]): NewBlock {
  return { kind: 'paragraph', level: null, marker: null, hasDateline: false, sources };
}

/** A text of so many sentences, one a paragraph, each different from the others. */
export function longDocument(sentences: number): NewDocument {
  return newDocument(
    Array.from({ length: sentences }, (_, index) => [`هذه الجملة رقم ${index + 1} من النص.`]),
  );
}
