import type { Segment, SegmentId } from '@/lib/document';
import type { Version } from '../model/segment-board';
import type { SaveAnswer, SaveRequest } from '../saving/save-request';
import type { VirtualClock } from './virtual-clock';

/** well: works · deaf: requests do not arrive · mute: they arrive, the answers do not. */
export type Health = 'well' | 'deaf' | 'mute';

/** One saved version, and whose. */
export interface Saved extends Version {
  readonly by: 'us' | 'other' | 'machine';
}

/** Keeps sentences as the store does (lib/store/segments/save-target), behind a network that fails. */
export class SimulatedServer {
  health: Health = 'well';
  /** How many saves each request for many had. */
  readonly batches: number[] = [];
  readonly history = new Map<SegmentId, Saved[]>();
  readonly #segments = new Map<SegmentId, Segment>();

  constructor(
    readonly clock: VirtualClock,
    segments: readonly Segment[],
  ) {
    for (const segment of segments) {
      this.#segments.set(segment.id, segment);
      this.history.set(segment.id, []);
    }
  }

  segment(id: SegmentId): Segment {
    const segment = this.#segments.get(id);
    if (!segment) throw new Error(`no sentence ${id}`);
    return segment;
  }

  /** Answers as sendSave does, after a moment each way. */
  readonly send = async (request: SaveRequest): Promise<SaveAnswer> => {
    const { health } = this;
    await this.clock.sleep(20);
    if (health === 'deaf') return { kind: 'away' };
    const answer = this.#save(request);
    await this.clock.sleep(20);
    return health === 'mute' ? { kind: 'away' } : answer;
  };

  /** The same for many at once: each is saved or not for itself. */
  readonly sendMany = async (requests: readonly SaveRequest[]): Promise<SaveAnswer[]> => {
    this.batches.push(requests.length);
    return await Promise.all(requests.map((request) => this.send(request)));
  };

  /** Another person saves, over whatever is there. */
  writeAsOther(id: SegmentId, target: string): void {
    this.#write(id, { target, state: 'edited', by: 'other' });
  }

  /** The machine writes where no person did. */
  writeAsMachine(id: SegmentId, target: string): void {
    const { state } = this.segment(id);
    if (state !== 'machine' && state !== 'untranslated') return;
    this.#write(id, { target, state: 'machine', by: 'machine' });
  }

  /** Another tab joins or parts the sentence. */
  recut(id: SegmentId, part: Pick<Segment, 'source' | 'target'>): void {
    const before = this.segment(id);
    this.#segments.set(id, { ...before, ...part, revision: before.revision + 1 });
  }

  #save({ segmentId, revision, target, state }: SaveRequest): SaveAnswer {
    const before = this.segment(segmentId);
    if (before.target === target && before.state === state)
      return { kind: 'saved', segment: before };
    if (before.revision !== revision) return { kind: 'stale', segment: before };
    if (state === 'machine' && target !== before.machine)
      return { kind: 'refused', reason: 'not the machine’s text' };
    return { kind: 'saved', segment: this.#write(segmentId, { target, state, by: 'us' }) };
  }

  #write(id: SegmentId, saved: Saved): Segment {
    const before = this.segment(id);
    const { target, state, by } = saved;
    const machine = by === 'machine' ? target : before.machine;
    const segment = { ...before, target, state, machine, revision: before.revision + 1 };
    this.#segments.set(id, segment);
    this.history.get(id)?.push(saved);
    return segment;
  }
}
