import { expect } from 'vitest';
import type { DocumentId, Segment, SegmentId } from '@/lib/document';
import { toMuwaziError } from '@/lib/errors';
import {
  insertDocument,
  isActive,
  listRevisions,
  readChanges,
  readSegment,
  type StoreDb,
  saveTarget,
} from '@/lib/store';
import { newDocument, segmentsOf, type TestStore } from '@/lib/store/testing';
import {
  cancelTranslation,
  claimForBrowser,
  readJob,
  releaseLeases,
  requestTranslation,
  type TranslationScope,
  writeFromBrowser,
} from '../index';
import { claimSegments } from '../runner/claim-segments';
import type { ClaimedSegment } from '../runner/next-segments';
import { writeTranslations } from '../runner/write-translations';

/** Something that happens to a document. A place is that of a segment. */
export type Step =
  | { readonly do: 'save'; readonly place: number; readonly target: string; readonly age: number }
  | { readonly do: 'take back'; readonly place: number }
  | { readonly do: 'ask'; readonly kind: TranslationScope['kind']; readonly place: number }
  | { readonly do: 'claim'; readonly runner: number; readonly limit: number }
  | { readonly do: 'write'; readonly runner: number; readonly target: string }
  | { readonly do: 'cancel' }
  | { readonly do: 'look' }
  | { readonly do: 'restart' };

/** The runner that is a browser. */
const BROWSER = 2;

export const PARAGRAPHS = [['الأولى. ', 'الثانية.'], ['الثالثة.'], ['الرابعة.']];

/** A page that knows of a document only what changes told it. */
class Page {
  readonly segments = new Map<SegmentId, Segment>();
  #seen = 0;

  async look(db: StoreDb, documentId: DocumentId): Promise<void> {
    const { changeNumber, segments } = await readChanges(db, documentId, this.#seen);
    for (const { blockId: _, ...segment } of segments) this.segments.set(segment.id, segment);
    this.#seen = changeNumber;
  }

  async expectUpToDate(db: StoreDb, documentId: DocumentId): Promise<void> {
    await this.look(db, documentId);
    const segments = await segmentsOf(db, documentId);
    expect(segments.map(({ id }) => this.segments.get(id))).toEqual(segments);
  }
}

/** One document with everybody who works on it at once: a person, two runners, a browser, two pages. */
export class Desk {
  readonly #acknowledged: { id: SegmentId; revision: number; target: string; state: string }[] = [];
  /** The last one is the browser. */
  readonly #runners: ClaimedSegment[][] = [[], [], []];
  readonly #closePage = new Page();
  readonly #rarePage = new Page();

  private constructor(
    readonly place: TestStore,
    public db: StoreDb,
    readonly documentId: DocumentId,
    readonly ids: readonly SegmentId[],
  ) {}

  static async open(place: TestStore): Promise<Desk> {
    const { db } = await place.reopen();
    const documentId = await insertDocument(db, newDocument(PARAGRAPHS), { translate: true });
    const ids = (await segmentsOf(db, documentId)).map(({ id }) => id);
    return new Desk(place, db, documentId, ids);
  }

  /** All of these at the same time. */
  async happen(steps: readonly Step[]): Promise<void> {
    await Promise.all(steps.filter((step) => step.do !== 'restart').map((step) => this.#do(step)));
    if (steps.some((step) => step.do === 'restart')) await this.#restart();
    await this.#closePage.expectUpToDate(this.db, this.documentId);
    await this.#expectJobInOrder();
  }

  async #do(step: Step): Promise<void> {
    const { db, documentId } = this;
    switch (step.do) {
      case 'save':
        return await this.#save(step.place, step.target, 'edited', step.age);
      case 'take back': {
        const { machine } = await this.#segment(step.place);
        if (machine !== null) await this.#save(step.place, machine, 'machine', 0);
        return;
      }
      case 'ask':
        await requestTranslation(db, { documentId, scope: await this.#scope(step) });
        return;
      case 'claim':
        return await this.#claim(step.runner, step.limit);
      case 'write':
        return await this.#write(step.runner, step.target);
      case 'cancel':
        await cancelTranslation(db, documentId);
        return;
      case 'look':
        return await this.#rarePage.look(db, documentId);
      case 'restart':
        return;
    }
  }

  async #segment(place: number): Promise<Segment> {
    const segment = (await segmentsOf(this.db, this.documentId))[place];
    return segment ?? expect.unreachable('there is no such place');
  }

  async #scope({ kind, place }: Extract<Step, { do: 'ask' }>): Promise<TranslationScope> {
    if (kind === 'segment') return { kind, segmentId: (await this.#segment(place)).id };
    if (kind === 'range') {
      const [from, to] = [await this.#segment(Math.min(place, 1)), await this.#segment(place)];
      return { kind, from: from.id, to: to.id };
    }
    if (kind !== 'block') return { kind };
    const { blockId } = await readSegment(this.db, (await this.#segment(place)).id);
    return { kind, blockId };
  }

  async #save(place: number, target: string, state: 'edited' | 'machine', age: number) {
    const { id, revision } = await this.#segment(place);
    const save = { segmentId: id, revision: revision - age, target, state } as const;
    try {
      const saved = await saveTarget(this.db, { ...save, author: 'person' });
      this.#acknowledged.push({ id, revision: saved.revision, target, state });
    } catch (thrown) {
      // Somebody was faster, or the machine's text is another one by now: said, and nothing is changed.
      expect(['STALE_REVISION', 'BAD_REQUEST']).toContain(toMuwaziError(thrown).code);
    }
  }

  async #claim(runner: number, limit: number): Promise<void> {
    if (runner === BROWSER) {
      const claim = { documentId: this.documentId, browser: 'tab', limit };
      const { segments } = await claimForBrowser(this.db, claim);
      this.#runners[BROWSER] = segments;
      return;
    }
    const owner = `runner ${runner}`;
    const until = Date.now() + 60_000;
    const claim = { documentId: this.documentId, owner, limit, fromBlock: runner, until };
    this.#runners[runner]?.push(...(await claimSegments(this.db, claim)));
  }

  async #write(runner: number, target: string): Promise<void> {
    const results = (this.#runners[runner] ?? []).splice(0).map((segment) => ({
      segment,
      translation: { target, score: 0.5, flag: null },
    }));
    const job = await readJob(this.db, this.documentId);
    if (results.length === 0 || !job) return;
    const writing = { documentId: this.documentId, model: 'test', milliseconds: 1 };
    if (runner === BROWSER) {
      const translations = results.map(({ segment, translation }) => ({
        segmentId: segment.id,
        revision: segment.revision,
        ...translation,
      }));
      await writeFromBrowser(this.db, { ...writing, browser: 'tab', translations });
      return;
    }
    await writeTranslations(this.db, {
      ...writing,
      jobId: job.id,
      owner: `runner ${runner}`,
      results,
    });
  }

  async #restart(): Promise<void> {
    for (const claimed of this.#runners) claimed.splice(0);
    this.db = (await this.place.reopen()).db;
    await releaseLeases(this.db);
  }

  async #expectJobInOrder(): Promise<void> {
    const segments = await segmentsOf(this.db, this.documentId);
    const waiting = segments.filter(({ pending }) => pending).length;
    const job = await readJob(this.db, this.documentId);
    if (!job) return expect.unreachable('the document has had a job from the first');
    expect(isActive(job.status)).toBe(waiting > 0);
    if (job.status !== 'cancelled') expect(job.done).toBe(job.total - waiting);
    expect(job.done).toBeGreaterThanOrEqual(0);
    for (const { pending, state } of segments)
      if (pending) expect(['untranslated', 'machine']).toContain(state);
  }

  /** What must hold whatever happened. */
  async expectNothingLost(): Promise<void> {
    const { db, documentId } = this;
    await this.#rarePage.expectUpToDate(db, documentId);
    const segments = await segmentsOf(db, documentId);
    expect(segments.map(({ id }) => id)).toEqual(this.ids);
    expect(segments.map(({ source }) => source)).toEqual(PARAGRAPHS.flat());
    for (const { id, revision, target, state } of segments) {
      const revisions = await listRevisions(db, id);
      expect(revisions.map((one) => one.revision)).toEqual(revisions.map((_, index) => index + 1));
      expect(revision).toBe(revisions.length);
      expect({ target, state }).toMatchObject(
        revisions.length === 0
          ? { target: '', state: 'untranslated' }
          : { target: revisions.at(-1)?.target, state: revisions.at(-1)?.state },
      );
      for (const [index, { author }] of revisions.entries())
        if (author !== 'person') expect(revisions[index - 1]?.state).not.toBe('edited');
      for (const { id: _, ...saved } of this.#acknowledged.filter((one) => one.id === id))
        expect(revisions).toContainEqual(expect.objectContaining(saved));
    }
  }
}
