import type { SegmentId } from '@/lib/document';
import { type SegmentBoard, shown } from '../model/segment-board';
import { Signal } from '../model/signal';
import type { Corrections } from '../session/corrections';
import type { Translation } from '../session/translation';
import { approvals } from './bulk-changes';
import type { SentenceRange } from './sentence-range';

/** How many sentences were approved at one stroke, and how many have nothing to approve yet. */
export interface Reviewed {
  readonly count: number;
  readonly untranslated: number;
}

interface Parts {
  readonly board: SegmentBoard;
  readonly corrections: Corrections;
  readonly translation: Translation;
  readonly range: SentenceRange;
}

/** What one does to many sentences at once. */
export class Bulk {
  /** The last approval of many, another object each time; null before the first. */
  readonly reviewed = new Signal<Reviewed | null>(null);
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  reviewRange(): void {
    this.#review(this.#parts.range.ids);
    this.#parts.range.clear();
  }

  /** Approves everything from the beginning to this sentence. */
  reviewTo(id: SegmentId): void {
    const { board } = this.#parts;
    this.#review(board.ids.slice(0, board.entry(id)?.number ?? 0));
  }

  reviewDocument(): void {
    this.#review(this.#parts.board.ids);
  }

  /** Has the machine translate again what no person touched. */
  translateRange(): void {
    const { ids } = this.#parts.range;
    const [from, to] = [ids[0], ids.at(-1)];
    if (from && to) void this.#parts.translation.start({ kind: 'range', from, to });
    this.#parts.range.clear();
  }

  #review(ids: readonly SegmentId[]): void {
    const { board, corrections } = this.#parts;
    const untranslated = ids.filter((id) => {
      const entry = board.entry(id);
      return entry && shown(entry).target.trim() === '';
    }).length;
    const changes = approvals(board, ids);
    corrections.changeAll(changes);
    this.reviewed.set({ count: changes.length, untranslated });
  }
}
