import { sql } from 'kysely';
import { type DocumentId, segmentDocument } from '@/lib/document';
import { importDocument } from '@/lib/import';
import { insertDocument, type StoreDb } from '@/lib/store';

const PARAGRAPH =
  'قالت مديرة المكتبة إن عدد الزوار ارتفع هذا العام. وأضافت أن القاعة الجديدة تفتح أبوابها في الربيع.';

/**
 * Stores a document of this many paragraphs, each of two sentences, as if the machine were done with it.
 *
 * @returns its id
 */
export async function addLongDocument(db: StoreDb, blocks: number): Promise<DocumentId> {
  const paragraphs = Array.from({ length: blocks }, (_, index) => `${index + 1}: ${PARAGRAPH}`);
  const imported = await importDocument({
    title: `قياس ${blocks}`,
    text: paragraphs.join('\n\n'),
  });
  const id = await insertDocument(db, segmentDocument(imported));
  const target = sql<string>`'Sentence ' || position || ' of the library says that more people came this year than last year.'`;
  await db
    .updateTable('segments')
    .set({ target, machine: target, state: 'machine', revision: 1, score: 0.9 })
    .where('document_id', '=', id)
    .execute();
  return id;
}
