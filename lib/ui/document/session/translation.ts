import { z } from 'zod';
import type { BlockId, DocumentId, SegmentId } from '@/lib/document';
import { request } from '../../http/request';
import { type Job, jobSchema } from '../model/answers';
import { Signal } from '../model/signal';

/** What is to be translated; a person's text never is. */
export type Scope =
  | { readonly kind: 'untranslated' }
  | { readonly kind: 'machine' }
  | { readonly kind: 'block'; readonly blockId: BlockId }
  | { readonly kind: 'segment'; readonly segmentId: SegmentId }
  | { readonly kind: 'range'; readonly from: SegmentId; readonly to: SegmentId };

const answer = z.object({ job: jobSchema.nullable() });

/** A job that waits or runs. */
export type ActiveJob = Job & { readonly status: 'queued' | 'running' };

/** The document's translation job, and what one can ask of it. */
export class Translation {
  readonly job: Signal<Job | null>;
  /** Why the last request failed; null when it did not. */
  readonly problem = new Signal<unknown>(null);
  readonly #path: string;
  readonly #browser: () => string | undefined;

  /** @param browser names this page when it is to translate by itself */
  constructor(documentId: DocumentId, job: Job | null, browser: () => string | undefined) {
    this.job = new Signal(job);
    this.#path = `/api/documents/${documentId}`;
    this.#browser = browser;
  }

  /** @returns false when the server could not be asked; `problem` says why */
  async start(scope: Scope): Promise<boolean> {
    return await this.#ask('POST', { scope, browser: this.#browser() });
  }

  async cancel(): Promise<void> {
    await this.#ask('DELETE');
  }

  /** Asks that the machine goes on where the reader is. A hint: when it is lost, nothing is. */
  readFrom(block: number): void {
    if (!isActive(this.job.get())) return;
    void request(`${this.#path}/reading-position`, { method: 'PUT', json: { block } }).catch(
      () => null,
    );
  }

  async #ask(method: 'POST' | 'DELETE', json?: unknown): Promise<boolean> {
    try {
      const body = await request(`${this.#path}/translation`, {
        method,
        ...(json !== undefined && { json }),
      });
      this.problem.set(null);
      this.job.set(answer.parse(body).job);
      return true;
    } catch (thrown) {
      this.problem.set(thrown);
      return false;
    }
  }
}

export function isActive(job: Job | null): job is ActiveJob {
  return job?.status === 'queued' || job?.status === 'running';
}
