import type { SegmentId } from '@/lib/document';
import { shown } from '../model/segment-board';
import { Signal } from '../model/signal';
import type { DocumentSession } from '../session/document-session';
import { cutPlaces, likelyPlace } from './cut-places';
import { goTo } from './go-to';

/** A mark in the Arabic of one sentence (to split it) or two (to move their boundary). */
export interface Cutting {
  readonly ids: readonly [SegmentId] | readonly [SegmentId, SegmentId];
  /** Where the Arabic can be cut: UTF-16 offsets in the sources of `ids` joined. */
  readonly places: readonly number[];
  /** Index in `places`. */
  readonly at: number;
  /** Where the English of one sentence is cut; null where the alignment decides. */
  readonly targetAt: number | null;
}

type Session = Pick<
  DocumentSession,
  'board' | 'alignments' | 'structure' | 'selection' | 'corrections'
>;

/** The small mode in which one chooses where the Arabic is cut: the mark moves word by word. */
export class Cutter {
  readonly now = new Signal<Cutting | null>(null);
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * Begins to split a sentence.
   *
   * @param targetAt the caret's place in the English; null when nobody writes there
   * @returns false when its Arabic is a single word
   */
  split(id: SegmentId, targetAt: number | null): boolean {
    const { board, corrections } = this.#session;
    const entry = board.entry(id);
    if (!entry) return false;
    corrections.flush();
    const { source } = entry.segment;
    const { target } = shown(entry);
    const inside = targetAt !== null && targetAt > 0 && targetAt < target.length;
    const share = inside && targetAt !== null ? targetAt / target.length : 0.5;
    const begun = this.#begin([id], source, share * source.length, inside ? targetAt : null);
    if (begun && inside && targetAt !== null) void this.#propose(id, targetAt, share, begun);
    return begun !== null;
  }

  /** Begins to move the boundary between two neighbours. @returns false when it cannot move */
  boundary(firstId: SegmentId, secondId: SegmentId): boolean {
    const { board } = this.#session;
    const [first, second] = [board.entry(firstId)?.segment, board.entry(secondId)?.segment];
    if (!first || !second) return false;
    const text = first.source + second.source;
    return this.#begin([firstId, secondId], text, first.source.length, null) !== null;
  }

  move(by: number): void {
    const cutting = this.now.get();
    if (!cutting) return;
    const at = Math.min(cutting.places.length - 1, Math.max(0, cutting.at + by));
    this.now.set({ ...cutting, at });
  }

  /** Puts the mark at the place nearest to an offset in the sources joined. */
  moveTo(offset: number): void {
    const cutting = this.now.get();
    if (cutting) this.now.set({ ...cutting, at: nearest(cutting.places, offset) });
  }

  /** The reader went elsewhere. */
  leave(): void {
    this.now.set(null);
  }

  cancel(): void {
    const cutting = this.now.get();
    if (!cutting) return;
    this.now.set(null);
    goTo(this.#session.selection, cutting.ids[0]);
  }

  /** Cuts where the mark is. */
  async cut(): Promise<void> {
    const cutting = this.now.get();
    const place = cutting?.places[cutting.at];
    if (!cutting || place === undefined) return;
    this.now.set(null);
    const [firstId, secondId] = cutting.ids;
    const { structure, selection } = this.#session;
    if (secondId) {
      const side = 'source' as const;
      const command = { kind: 'move-boundary', firstId, secondId, side, at: place } as const;
      await structure.apply(command, [firstId, secondId], () => goTo(selection, firstId));
      return;
    }
    // Known before the cut, so that undo finds the sentence.
    const newId = crypto.randomUUID() as SegmentId;
    const targetAt = cutting.targetAt ?? (await this.#targetAt(firstId, place));
    const command = {
      kind: 'split-segment',
      segmentId: firstId,
      at: place,
      newId,
      ...(targetAt !== undefined && { targetAt }),
    } as const;
    await structure.apply(command, [firstId], () => goTo(selection, newId));
  }

  #begin(ids: Cutting['ids'], text: string, near: number, targetAt: number | null): Cutting | null {
    const places = cutPlaces(text);
    if (places.length === 0) return null;
    const cutting = { ids, places, at: nearest(places, near), targetAt };
    this.now.set(cutting);
    return cutting;
  }

  /** Moves the mark where the words' translations are parted too, unless the reader has moved it. */
  async #propose(id: SegmentId, offset: number, share: number, begun: Cutting): Promise<void> {
    const { board, alignments } = this.#session;
    const entry = board.entry(id);
    if (!entry) return;
    const pairs = await alignments.of(id, shown(entry).target);
    const { length } = entry.segment.source;
    const place = likelyPlace(begun.places, { pairs, side: 'source', offset, share, length });
    if (this.now.get() === begun && place !== undefined) this.moveTo(place);
  }

  /** Where the English is likely to be parted when the Arabic is parted here. */
  async #targetAt(id: SegmentId, offset: number): Promise<number | undefined> {
    const { board, alignments } = this.#session;
    const entry = board.entry(id);
    if (!entry) return undefined;
    const { target } = shown(entry);
    const pairs = await alignments.of(id, target);
    if (pairs.length === 0) return undefined;
    const share = offset / entry.segment.source.length;
    const likely = { pairs, side: 'target', offset, share, length: target.length } as const;
    return likelyPlace(cutPlaces(target), likely);
  }
}

/** Index of the place nearest to an offset. */
function nearest(places: readonly number[], offset: number): number {
  const distances = places.map((place) => Math.abs(place - offset));
  return distances.indexOf(Math.min(...distances));
}
