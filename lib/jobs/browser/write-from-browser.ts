import type { DocumentId, SegmentId } from '@/lib/document';
import { readJob, type StoreDb, type TranslationJob } from '@/lib/store';
import type { Translation } from '@/lib/translate';
import { writeTranslations } from '../runner/write-translations';
import { ownerOf } from './hold';

/** What the engine in a browser made of a segment. */
export interface BrowserTranslation extends Translation {
  readonly segmentId: SegmentId;
  /** The one it was asked for. */
  readonly revision: number;
}

interface Writing {
  readonly documentId: DocumentId;
  readonly browser: string;
  /** Name of the model that the browser has. */
  readonly model: string;
  /** How long it was at it since it last told. */
  readonly milliseconds: number;
  readonly translations: readonly BrowserTranslation[];
}

/**
 * Writes what a browser translated where it is still wanted, by the same rule as the server's own: the
 * segment waits, this browser holds it, and it is at the revision and in a state it was asked for.
 *
 * @returns `written`: those for which that was so; the others were thrown away
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function writeFromBrowser(
  db: StoreDb,
  { documentId, browser, model, milliseconds, translations }: Writing,
): Promise<{ job: TranslationJob | null; written: SegmentId[] }> {
  const job = await readJob(db, documentId);
  if (!job || translations.length === 0) return { job, written: [] };
  const written = await writeTranslations(db, {
    documentId,
    jobId: job.id,
    owner: ownerOf(browser),
    model,
    milliseconds,
    results: [...new Map(translations.map((one) => [one.segmentId, one])).values()].map(
      ({ segmentId, revision, target, score, flag }) => ({
        segment: { id: segmentId, revision },
        translation: { target, score, flag },
      }),
    ),
  });
  return { job: await readJob(db, documentId), written };
}
