import { expressionBuilder } from 'kysely';
import type { DocumentId } from '@/lib/document';
import { isWaiting, type StoreDb, type StoreSchema } from '@/lib/store';
import { isFree } from '../runner/is-free';

/** Without news for so long a browser counts as closed, and the server's runners take what it held. */
const LEASE_MILLISECONDS = 60_000;
const OWNER = 'browser:';

/** How a browser's claims are marked. @param browser names one tab of one browser, now and ever */
export function ownerOf(browser: string): string {
  return OWNER + browser;
}

/** Matches what any browser holds. */
export const ANY_BROWSER = `${OWNER}%`;

/**
 * Has a browser hold everything of a document that waits for the machine and that nobody else is at, for
 * another minute from now on. Runners leave that alone.
 */
export async function holdForBrowser(
  trx: StoreDb,
  documentId: DocumentId,
  browser: string,
): Promise<void> {
  const now = Date.now();
  const segment = expressionBuilder<StoreSchema, 'segments'>();
  // Each row is written once in half a minute, not each time that the browser asks.
  const isOwnAndOld = segment.and([
    segment('claimed_by', '=', ownerOf(browser)),
    segment('claimed_until', '<', now + LEASE_MILLISECONDS / 2),
  ]);
  await trx
    .updateTable('segments')
    .set({ claimed_by: ownerOf(browser), claimed_until: now + LEASE_MILLISECONDS })
    .where('document_id', '=', documentId)
    .where(isWaiting())
    .where(segment.or([isFree(now), isOwnAndOld]))
    .execute();
}
