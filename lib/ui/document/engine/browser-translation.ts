import { MACHINE_STATES, type Segment, type SegmentId } from '@/lib/document';
import type { Engine, Translation as Translated } from '@/lib/translate';
import type { EngineSwitch } from '../../engine';
import type { SegmentBoard } from '../model/segment-board';
import { backoff } from '../saving/backoff';
import type { later as realLater } from '../session/later';
import { isActive, type Translation } from '../session/translation';
import { Outbox } from './outbox';
import type { Claimed, ServerLine } from './server-line';

interface Parts {
  readonly switched: Pick<EngineSwitch, 'engine' | 'state'>;
  readonly board: SegmentBoard;
  readonly job: Translation['job'];
  readonly line: ServerLine;
  readonly later: typeof realLater;
  readonly now: () => number;
}

/** About what the engine is at for a second or two, so that it soon goes where the reader is. */
const BATCH = 32;
/** A paragraph's, for those who wait for just these. */
const NAMED = 8;
/** How soon it looks again for what others gave back. */
const IDLE_MILLISECONDS = 1_000;
/** The server gives away what it has not heard of for a minute. */
const HEARTBEAT_MILLISECONDS = 20_000;

/**
 * Translates what waits in the open document with the engine of this browser: holds it, asks what comes
 * next, and hands over what comes out. All of it goes to the server again when this ends.
 */
export class BrowserTranslation {
  readonly #parts: Parts;
  readonly #outbox: Outbox;
  /** Sentences under way in the engine. */
  readonly #underway = new Set<SegmentId>();
  /** Sentences of this batch that the server did not take. */
  readonly #refused = new Set<SegmentId>();
  /** What stood there before the server knew of a new text. */
  readonly #before = new Map<SegmentId, Segment>();
  #batch: AbortController | null = null;
  #holds = false;
  #isOn = false;
  #failures = 0;
  #cancelBeat = () => {};
  #cancelLook = () => {};

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#outbox = new Outbox({ ...parts, onRefused: (ids) => this.#takeBack(ids) });
  }

  /** Whether this browser is to translate the document. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** Begins. @returns ends it */
  start(): () => void {
    const { job, switched } = this.#parts;
    this.#isOn = true;
    // What was just opened may be held by this page before it ever asked.
    this.#holds = isActive(job.get());
    const look = () => this.#look();
    const stops = [job.subscribe(look), switched.state.subscribe(look)];
    this.#beat();
    look();
    return () => {
      for (const stop of stops) stop();
      this.#isOn = false;
      this.#cancelBeat();
      this.#cancelLook();
      this.#batch?.abort();
      this.#outbox.stop();
      this.#leave();
    };
  }

  /** Gives back to the server what is held. */
  #leave(): void {
    if (!this.#holds) return;
    this.#holds = false;
    void this.#parts.line.release().catch(() => {});
  }

  /** The server is heard again. */
  serverIsBack(): void {
    this.#failures = 0;
    this.#outbox.serverIsBack();
    this.#look();
  }

  /**
   * Translates a sentence anew while the server cannot be asked; it is told when it is back.
   *
   * @returns false when this browser cannot either
   */
  async translateOffline(id: SegmentId): Promise<boolean> {
    const { board, switched } = this.#parts;
    const { engine } = switched;
    const segment = board.entry(id)?.segment;
    if (!this.#isOn || !engine || !segment) return false;
    board.apply([{ ...segment, pending: true }]);
    try {
      const [translation] = await engine.translate([segment.source]);
      const now = board.entry(id)?.segment;
      if (!translation || !now || now.revision !== segment.revision) return true;
      if (!MACHINE_STATES.some((state) => state === now.state)) return true;
      this.#before.set(id, segment);
      const { target } = translation;
      board.apply([{ ...now, ...translation, machine: target, state: 'machine', pending: false }]);
      const result = { segmentId: id, revision: segment.revision, ...translation };
      this.#outbox.add(engine.model.name, result, true);
      return true;
    } catch {
      board.apply([segment]);
      return false;
    }
  }

  /**
   * Sentences asked for by name do not wait for the batch that is under way.
   */
  async translateNamed(): Promise<void> {
    const { engine } = this.#parts.switched;
    if (!this.#isOn) return;
    if (!engine || !this.#batch) return this.#look();
    try {
      const claimed = await this.#claim(NAMED);
      await this.#translate(engine, claimed, undefined, 'visible');
    } catch {
      // They are held all the same: the next batch begins with them.
    }
  }

  #look(): void {
    const { job, switched } = this.#parts;
    const { engine } = switched;
    const { kind } = switched.state.get();
    if (!this.#isOn) return;
    if (!isActive(job.get())) this.#batch?.abort();
    else if (kind === 'failed' || kind === 'off') this.#leave();
    else if (engine && !this.#batch) void this.#work(engine);
  }

  /** Batch after batch, until there is nothing more to claim; then it looks once more, after a while. */
  async #work(engine: Engine): Promise<void> {
    this.#cancelLook();
    const batch = new AbortController();
    const { signal } = batch;
    this.#batch = batch;
    let wait = IDLE_MILLISECONDS;
    this.#refused.clear();
    try {
      for (;;) {
        const claimed = await this.#claim(BATCH, signal);
        if (claimed.length === 0) break;
        await this.#translate(engine, claimed, signal, 'background');
        await this.#outbox.flush();
        this.#failures = 0;
        // Nothing of it was wanted: the server and this page do not agree yet on what waits.
        if (signal.aborted || claimed.every(({ id }) => this.#refused.has(id))) break;
        this.#refused.clear();
      }
    } catch {
      // The server is away, or the engine; or nobody wants it any longer.
      wait = signal.aborted ? 0 : backoff(this.#failures++);
    }
    this.#batch = null;
    this.#cancelLook = this.#parts.later(() => this.#look(), wait);
  }

  async #claim(limit: number, signal?: AbortSignal): Promise<Claimed[]> {
    this.#holds = true;
    const claimed = await this.#parts.line.claim(limit, signal);
    return claimed.filter(({ id }) => !this.#underway.has(id));
  }

  async #translate(
    engine: Engine,
    claimed: readonly Claimed[],
    signal: AbortSignal | undefined,
    priority: 'visible' | 'background',
  ): Promise<void> {
    const open = new Map(claimed.map((segment, index) => [index, segment]));
    const take = (index: number, translation: Translated) => {
      const segment = open.get(index);
      if (!segment || signal?.aborted) return;
      open.delete(index);
      const { id: segmentId, revision } = segment;
      this.#outbox.add(engine.model.name, { segmentId, revision, ...translation });
    };
    this.#outbox.begin();
    for (const { id } of claimed) this.#underway.add(id);
    try {
      const translations = await engine.translate(
        claimed.map(({ source }) => source),
        {
          priority,
          ...(signal && { signal }),
          onTranslation: take,
        },
      );
      for (const [index, translation] of translations.entries()) take(index, translation);
    } finally {
      for (const { id } of claimed) this.#underway.delete(id);
    }
  }

  /** Says now and then that this browser is still there, also while it only loads its model. */
  #beat(): void {
    this.#cancelBeat = this.#parts.later(() => {
      const { kind } = this.#parts.switched.state.get();
      if (isActive(this.#parts.job.get()) && (kind === 'loading' || kind === 'ready'))
        this.#claim(0).catch(() => {});
      this.#beat();
    }, HEARTBEAT_MILLISECONDS);
  }

  #takeBack(ids: readonly SegmentId[]): void {
    const { board } = this.#parts;
    for (const id of ids) {
      this.#refused.add(id);
      const before = this.#before.get(id);
      this.#before.delete(id);
      if (before) board.apply([before]);
    }
  }
}
