import { z } from 'zod';
import type { DocumentId, SegmentFlag, SegmentId } from '@/lib/document';
import { BROWSER_ID } from '../../engine';
import { request } from '../../http/request';
import { jobSchema } from '../model/answers';

const segmentId = z.custom<SegmentId>((value) => typeof value === 'string');
const claimed = z.object({
  job: jobSchema.nullable(),
  segments: z.array(z.object({ id: segmentId, source: z.string(), revision: z.number() })),
});
const written = z.object({ job: jobSchema.nullable(), written: z.array(segmentId) });

/** A sentence that this browser is to translate, at the revision that it has now. */
export type Claimed = Readonly<z.infer<typeof claimed>['segments'][number]>;

/** What came out. */
export interface Result {
  readonly segmentId: SegmentId;
  readonly revision: number;
  readonly target: string;
  readonly score: number | null;
  readonly flag: SegmentFlag | null;
}

/** What the engine in a browser has to say to the server about a document. All throw ApiFailure, ServerAway. */
export interface ServerLine {
  /** Holds what waits for another while. @returns what comes next, `limit` at most */
  claim(limit: number, signal?: AbortSignal): Promise<readonly Claimed[]>;
  /** @returns those that were still wanted, and are on disk now */
  write(model: string, milliseconds: number, results: readonly Result[]): Promise<SegmentId[]>;
  /** Asks for one sentence once more. */
  ask(segmentId: SegmentId): Promise<void>;
  /** Leaves the rest to the server. Outlives the page. */
  release(): Promise<void>;
}

/** @param onWritten hears of the document's job after results were written */
export function serverLine(documentId: DocumentId): ServerLine {
  const path = `/api/documents/${documentId}`;
  const browser = BROWSER_ID;
  return {
    async claim(limit, signal) {
      const json = { browser, limit };
      const body = await request(`${path}/machine-translations/claims`, {
        method: 'POST',
        json,
        ...(signal && { signal }),
      });
      return claimed.parse(body).segments;
    },
    async write(model, milliseconds, translations) {
      const json = { browser, model, milliseconds, translations };
      const body = await request(`${path}/machine-translations`, { method: 'POST', json });
      return written.parse(body).written;
    },
    async ask(id) {
      const json = { scope: { kind: 'segment', segmentId: id }, browser };
      await request(`${path}/translation`, { method: 'POST', json });
    },
    async release() {
      const address = `${path}/machine-translations/claims?browser=${browser}`;
      await request(address, { method: 'DELETE', keepalive: true });
    },
  };
}
