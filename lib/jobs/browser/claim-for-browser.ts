import { expressionBuilder } from 'kysely';
import type { DocumentId } from '@/lib/document';
import {
  isActive,
  lockDocument,
  readJob,
  type StoreDb,
  type StoreSchema,
  type TranslationJob,
} from '@/lib/store';
import { readingPosition } from '../reading-positions';
import { type ClaimedSegment, nextSegments } from '../runner/next-segments';
import { startJob } from '../runner/start-job';
import { holdForBrowser, ownerOf } from './hold';

interface BrowserClaim {
  readonly documentId: DocumentId;
  /** Names one tab of one browser, now and ever. */
  readonly browser: string;
  /** At most so many segments; 0 to say only that the browser is still there. */
  readonly limit: number;
}

/**
 * A browser translates the document: it holds all that waits and is free, and is told what comes next.
 *
 * @returns `segments` in the order in which the reader wants them
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function claimForBrowser(
  db: StoreDb,
  { documentId, browser, limit }: BrowserClaim,
): Promise<{ job: TranslationJob | null; segments: ClaimedSegment[] }> {
  const segments = await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    await holdForBrowser(trx, documentId, browser);
    const segment = expressionBuilder<StoreSchema, 'segments'>();
    return await nextSegments(trx, {
      documentId,
      limit,
      fromBlock: readingPosition(documentId),
      among: segment('claimed_by', '=', ownerOf(browser)),
    });
  });
  const job = await readJob(db, documentId);
  if (segments.length === 0 || !job || !isActive(job.status)) return { job, segments: [] };
  if (job.status === 'queued') await startJob(db, documentId, job.id);
  return { job: await readJob(db, documentId), segments };
}
