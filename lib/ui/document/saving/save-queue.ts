import type { Segment, SegmentId } from '@/lib/document';
import type { Version } from '../model/segment-board';
import { backoff } from './backoff';
import type { SaveAnswer, SaveRequest, Waiting, Wish } from './save-request';
import { isAsWanted, isOurs } from './whose-text';

/** The worst thing that is true of any sentence. */
export type SaveStatus = 'saved' | 'saving' | 'away' | 'refused' | 'conflict';

export interface SaveQueueOptions {
  readonly send: (request: SaveRequest) => Promise<SaveAnswer>;
  /** The same for many at once; answers in the order of the requests. */
  readonly sendMany: (requests: readonly SaveRequest[]) => Promise<SaveAnswer[]>;
  /** Longest time a typed word waits before it is sent, in milliseconds. */
  readonly delay: number;
  /** Calls back later; returns what cancels it. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /**
   * The sentence was joined or parted elsewhere meanwhile: what to save now, "conflict" where a person
   * must choose, null where nothing of the kind happened.
   */
  readonly rebase: (segmentId: SegmentId, theirs: Segment) => Version | 'conflict' | null;
  /** A version reached the server. `settled` when nothing newer of this sentence waits. */
  readonly onSaved: (segment: Segment, sent: Version, settled: boolean) => void;
  readonly onSending: (request: SaveRequest) => void;
  readonly onConflict: (segmentId: SegmentId, theirs: Segment) => void;
  readonly onRefused: (segmentId: SegmentId, reason: unknown) => void;
  readonly onStatus: (status: SaveStatus) => void;
}

/** Browsers ask one server no more than six things at once, and one of them is the change stream. */
const MOST_IN_FLIGHT = 4;

/** What one request carries of what had to wait: less than the server takes, so that its answer comes soon. */
const TOGETHER = { saves: 200, characters: 200_000 } as const;

/**
 * Brings what is typed to the server: one request in flight for each sentence, the newest text wins, what
 * has to wait for its turn goes together,
 * each save names the revision it was written over. A lost answer, a server that is away and a newer
 * machine text are dealt with here; another person's text is not written over but told (`onConflict`).
 */
export class SaveQueue {
  readonly #waiting = new Map<SegmentId, Waiting>();
  readonly #options: SaveQueueOptions;
  /** Sentences whose turn to be sent has not come. */
  readonly #held = new Set<SegmentId>();
  #inFlight = 0;
  #stopped = false;
  #failures = 0;
  #cancelRetry: (() => void) | null = null;

  constructor(options: SaveQueueOptions) {
    this.#options = options;
  }

  /**
   * Wants this version saved, within the delay.
   *
   * @param revision what the server had when writing began; kept while earlier versions still wait
   * @param sent texts that an earlier visit sent without seeing an answer
   */
  put(segmentId: SegmentId, wanted: Version, revision: number, sent: readonly string[] = []): void {
    const entry = this.#want({ segmentId, wanted, revision, sent });
    entry.cancelTimer ??= this.#options.later(() => this.#send(segmentId), this.#options.delay);
    this.#tell();
  }

  /** Wants many versions saved: at once, and with few requests. */
  putMany(wishes: readonly Wish[]): void {
    for (const wish of wishes) {
      this.#want(wish);
      this.#held.add(wish.segmentId);
    }
    this.#sendHeld();
    this.#tell();
  }

  /** Sends now what waits for its delay: the sentence was left, or the page is. */
  flush(): void {
    for (const [id, entry] of this.#waiting) if (entry.cancelTimer) this.#send(id);
  }

  /** The server answers again: no need to wait for the next try. */
  retryNow(): void {
    if (this.#cancelRetry) this.#retry();
  }

  /** Ends a conflict: our text is written over theirs, which stays in the history. */
  keepMine(segmentId: SegmentId, theirRevision: number): void {
    const entry = this.#waiting.get(segmentId);
    if (!entry) return;
    entry.revision = theirRevision;
    entry.blocked = null;
    this.#send(segmentId);
  }

  /** Wants another version saved, over another revision: the sentence was joined or parted elsewhere. */
  moveTo(segmentId: SegmentId, wanted: Version, revision: number): void {
    const entry = this.#waiting.get(segmentId);
    if (!entry) return;
    entry.wanted = wanted;
    entry.revision = revision;
    if (!entry.inFlight && !entry.cancelTimer) this.#send(segmentId);
  }

  /** Saves no more of a sentence until a person has chosen. */
  hold(segmentId: SegmentId): void {
    const entry = this.#waiting.get(segmentId);
    if (!entry) return;
    entry.blocked = 'conflict';
    this.#tell();
  }

  /** Forgets what was wanted for a sentence: theirs was taken. */
  drop(segmentId: SegmentId): void {
    this.#waiting.get(segmentId)?.cancelTimer?.();
    this.#waiting.delete(segmentId);
    this.#tell();
  }

  /** Goes on after a stop. */
  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    for (const id of [...this.#waiting.keys()]) this.#send(id);
  }

  /**
   * Sends nothing more and hears no more answers: the page that comes after this one has taken over.
   * What waits is in the journal.
   */
  stop(): void {
    this.#stopped = true;
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    for (const entry of this.#waiting.values()) {
      entry.cancelTimer?.();
      entry.cancelTimer = null;
    }
  }

  get status(): SaveStatus {
    const all = [...this.#waiting.values()];
    if (all.some(({ blocked }) => blocked === 'conflict')) return 'conflict';
    if (all.some(({ blocked }) => blocked === 'refused')) return 'refused';
    if (this.#cancelRetry) return 'away';
    return all.length > 0 ? 'saving' : 'saved';
  }

  #want({ segmentId, wanted, revision, sent }: Wish): Waiting {
    const known = this.#waiting.get(segmentId);
    const entry = known ?? {
      wanted,
      revision,
      inFlight: false,
      blocked: null,
      cancelTimer: null,
      sent: new Set(sent),
    };
    entry.wanted = wanted;
    if (entry.blocked === 'refused') entry.blocked = null;
    this.#waiting.set(segmentId, entry);
    return entry;
  }

  #send(segmentId: SegmentId): void {
    const entry = this.#waiting.get(segmentId);
    if (!entry || !this.#canGo(entry)) return;
    if (this.#inFlight < MOST_IN_FLIGHT) this.#sendTogether([[segmentId, entry]]);
    else this.#held.add(segmentId);
  }

  /** Ends the sentence's delay. @returns whether it may be sent now, if there is room */
  #canGo(entry: Waiting): boolean {
    entry.cancelTimer?.();
    entry.cancelTimer = null;
    return !(entry.inFlight || entry.blocked || this.#cancelRetry || this.#stopped);
  }

  #sendTogether(entries: readonly (readonly [SegmentId, Waiting])[]): void {
    this.#inFlight += 1;
    const going = entries.map(([segmentId, entry]) => {
      const { wanted, revision } = entry;
      entry.inFlight = true;
      entry.sent.add(wanted.target);
      const request = { segmentId, revision, target: wanted.target, state: wanted.state };
      this.#options.onSending(request);
      return { request, entry, wanted };
    });
    this.#tell();
    void this.#ask(going.map(({ request }) => request)).then((answers) => {
      this.#inFlight -= 1;
      for (const { entry } of going) entry.inFlight = false;
      if (this.#stopped) return;
      for (const [index, { request, entry, wanted }] of going.entries()) {
        const answer = answers[index] ?? { kind: 'away' };
        // Dropped while under way: theirs was taken, and what came of ours is in the history.
        if (this.#waiting.get(request.segmentId) === entry)
          this.#take(request.segmentId, entry, wanted, answer);
      }
      this.#sendHeld();
      this.#tell();
    });
  }

  async #ask(requests: readonly SaveRequest[]): Promise<readonly SaveAnswer[]> {
    const [first, ...others] = requests;
    if (!first || others.length > 0) return await this.#options.sendMany(requests);
    return [await this.#options.send(first)];
  }

  /** Sends what had to wait for its turn. */
  #sendHeld(): void {
    while (this.#inFlight < MOST_IN_FLIGHT) {
      const next = this.#takeHeld();
      if (next.length === 0) return;
      this.#sendTogether(next);
    }
  }

  #takeHeld(): (readonly [SegmentId, Waiting])[] {
    const taken: (readonly [SegmentId, Waiting])[] = [];
    let characters = 0;
    for (const segmentId of this.#held) {
      const entry = this.#waiting.get(segmentId);
      characters += entry?.wanted.target.length ?? 0;
      const isFull = taken.length === TOGETHER.saves || characters > TOGETHER.characters;
      if (isFull && taken.length > 0) break;
      this.#held.delete(segmentId);
      if (entry && this.#canGo(entry)) taken.push([segmentId, entry]);
    }
    return taken;
  }

  #take(segmentId: SegmentId, entry: Waiting, sent: Version, answer: SaveAnswer): void {
    if (answer.kind === 'away') {
      this.#cancelRetry ??= this.#options.later(() => this.#retry(), backoff(this.#failures++));
      return;
    }
    this.#failures = 0;
    if (answer.kind === 'refused') {
      entry.blocked = 'refused';
      this.#options.onRefused(segmentId, answer.reason);
    } else if (answer.kind === 'saved' || isAsWanted(answer.segment, sent)) {
      this.#settle(segmentId, entry, sent, answer.segment);
    } else if (entry.blocked || entry.revision === answer.segment.revision) {
      // News of another cut came while this was under way, and said what to do.
      this.#send(segmentId);
    } else if (this.#takeRecut(segmentId, entry, answer.segment)) {
      this.#send(segmentId);
    } else if (isOurs(answer.segment, entry.sent)) {
      entry.revision = answer.segment.revision;
      this.#send(segmentId);
    } else {
      entry.blocked = 'conflict';
      this.#options.onConflict(segmentId, answer.segment);
    }
  }

  /** @returns false when the sentence is cut as it was */
  #takeRecut(segmentId: SegmentId, entry: Waiting, theirs: Segment): boolean {
    const rebased = this.#options.rebase(segmentId, theirs);
    if (rebased === null) return false;
    if (rebased === 'conflict') {
      entry.blocked = 'conflict';
      this.#options.onConflict(segmentId, theirs);
    } else {
      entry.wanted = rebased;
      entry.revision = theirs.revision;
    }
    return true;
  }

  #settle(segmentId: SegmentId, entry: Waiting, sent: Version, segment: Segment): void {
    entry.revision = segment.revision;
    entry.sent.clear();
    const settled = entry.wanted === sent || isAsWanted(segment, entry.wanted);
    if (settled) {
      entry.cancelTimer?.();
      this.#waiting.delete(segmentId);
    }
    this.#options.onSaved(segment, sent, settled);
    // Typed while this was under way: its delay may have passed meanwhile.
    if (!settled && !entry.cancelTimer) this.#send(segmentId);
  }

  #retry(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    for (const id of [...this.#waiting.keys()]) this.#send(id);
    this.#tell();
  }

  #tell(): void {
    this.#options.onStatus(this.status);
  }
}
