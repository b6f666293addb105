import type { Segment, SegmentId } from '@/lib/document';
import { onOneLine } from '../editing/allowed-version';
import { type SegmentBoard, shown, type Version } from '../model/segment-board';
import type { DraftJournal } from '../saving/draft-journal';
import type { SaveQueue } from '../saving/save-queue';
import { joined, rebase } from './rebase';

interface Parts {
  readonly board: SegmentBoard;
  readonly journal: DraftJournal;
  readonly queue: SaveQueue;
  /** Gives a sentence another text, as one step. */
  readonly write: (id: SegmentId, text: string) => void;
  /** Keeps a sentence's draft in the journal. */
  readonly keep: (id: SegmentId) => void;
  /** Asks which sentence has the text of one that is gone; null when nobody knows. */
  readonly whereIs: (id: SegmentId) => Promise<SegmentId | null>;
}

/** Keeps what is being written in a sentence while that is joined or parted elsewhere. */
export class RecutDrafts {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The sentence is cut otherwise, as the server tells: what is being written in it stays. */
  take(theirs: Segment): void {
    const { board, queue } = this.#parts;
    const { id, revision } = theirs;
    const rebased = this.rebased(id, theirs);
    if (rebased === null) return;
    if (rebased === 'conflict') {
      board.change(id, { conflict: theirs });
      queue.hold(id);
    } else {
      queue.moveTo(id, rebased, revision);
    }
  }

  /** The sentence went into another one: so does what is being written in it. */
  move(from: SegmentId, into: SegmentId): void {
    const { board, journal, queue, write } = this.#parts;
    const gone = board.entry(from);
    const there = board.entry(into);
    if (!gone?.draft || !there) return;
    const { target } = shown(there);
    const mine = gone.draft.target;
    write(into, rebase(gone.segment.target, mine, target) ?? joined(target, mine));
    queue.drop(from);
    journal.remove(from);
    board.change(from, { draft: null, conflict: null });
  }

  /** A draft of an earlier visit whose sentence is gone: it is put behind the text that it went into. */
  async bringHome(id: SegmentId, text: string): Promise<void> {
    const { board, journal, whereIs, write } = this.#parts;
    const into = await whereIs(id);
    const entry = into && board.entry(into);
    if (!entry || !journal.read(id)) return;
    const { target } = shown(entry);
    if (!target.includes(text)) write(into, joined(target, text));
    journal.remove(id);
  }

  /** @returns what to save over another cut of the sentence; null where it is cut as the page knows */
  rebased(id: SegmentId, theirs: Segment): Version | 'conflict' | null {
    const { board, keep } = this.#parts;
    const entry = board.entry(id);
    if (!entry?.draft || entry.segment.source === theirs.source) return null;
    const { target, state } = entry.draft;
    const text = rebase(entry.segment.target, target, theirs.target);
    if (text === null) return 'conflict';
    const version = { target: onOneLine(text), state: state === 'machine' ? 'edited' : state };
    board.change(id, { draft: { ...version, revision: theirs.revision } });
    board.apply([theirs]);
    keep(id);
    return version;
  }
}
