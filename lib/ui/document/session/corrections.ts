import type { Segment, SegmentId } from '@/lib/document';
import { allowedVersion, onOneLine } from '../editing/allowed-version';
import { type Change, type Edit, record, redo, type UndoStack, undo } from '../editing/undo-stack';
import { type SegmentBoard, shown, type Version } from '../model/segment-board';
import { Signal } from '../model/signal';
import type { DraftJournal, DraftStorage } from '../saving/draft-journal';
import type { JournalEntry } from '../saving/journal-entry';
import { SaveQueue, type SaveQueueOptions, type SaveStatus } from '../saving/save-queue';
import type { Wish } from '../saving/save-request';
import { RecutDrafts } from '../structure/recut-drafts';
import { KeptSteps } from './kept-steps';

interface Parts {
  readonly board: SegmentBoard;
  readonly journal: DraftJournal;
  /** Keeps the undo stack over a reload. */
  readonly undoStorage: Pick<DraftStorage, 'getItem' | 'setItem'>;
  readonly send: SaveQueueOptions['send'];
  readonly sendMany: SaveQueueOptions['sendMany'];
  readonly later: SaveQueueOptions['later'];
  readonly now: () => number;
  /** Asks which sentence has the text of one that is gone; null when nobody knows. */
  readonly whereIs: (id: SegmentId) => Promise<SegmentId | null>;
}

/** Half of what may pass between a key and the server, which leaves the other half to the network. */
const SAVE_DELAY = 250;

/** As many texts as may be under way unanswered: more would fill the journal of a server long away. */
const MOST_SENT = 30;

/** What a person does to sentences: each change is shown, kept in the journal, sent, and can be undone. */
export class Corrections {
  readonly status = new Signal<SaveStatus>('saved');
  /** Why the server refused a text, until the next change of it. */
  readonly refusal = new Signal<unknown>(null);
  /** What can be undone and redone. */
  readonly kept: KeptSteps;
  /** What is being written in sentences that are cut otherwise. */
  readonly recut: RecutDrafts;
  readonly #parts: Parts;
  readonly #queue: SaveQueue;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.kept = new KeptSteps(parts.undoStorage, parts.journal.documentId);
    this.#queue = new SaveQueue({
      send: parts.send,
      sendMany: parts.sendMany,
      later: parts.later,
      delay: SAVE_DELAY,
      onSending: ({ segmentId, target }) => {
        const sent = parts.journal.read(segmentId)?.sent ?? [];
        if (sent.at(-1) === target) return;
        this.#journal(segmentId, [...sent.filter((text) => text !== target), target]);
      },
      rebase: (id, theirs) => this.recut.rebased(id, theirs),
      onSaved: (segment, _sent, settled) => this.#acknowledge(segment, settled),
      onConflict: (id, theirs) => parts.board.change(id, { conflict: theirs }),
      onRefused: (_id, reason) => this.refusal.set(reason),
      onStatus: (status) => this.status.set(status),
    });
    this.recut = new RecutDrafts({
      ...parts,
      queue: this.#queue,
      write: (id, text) => this.write(id, text),
      keep: (id) => this.#journal(id, []),
    });
  }

  get undoStack(): Signal<UndoStack> {
    return this.kept.stack;
  }

  /** The sentence now reads so; called for every key press. */
  type(id: SegmentId, text: string): void {
    this.#change(id, { target: onOneLine(text), state: 'edited' }, 'typing');
  }

  /** The sentence gets another text at one stroke. */
  write(id: SegmentId, text: string): void {
    this.#change(id, { target: onOneLine(text), state: 'edited' }, 'step');
  }

  /** @returns false when there is nothing to approve yet */
  review(id: SegmentId): boolean {
    const entry = this.#parts.board.entry(id);
    if (!entry || shown(entry).target.trim() === '') return false;
    this.#change(id, { target: shown(entry).target, state: 'reviewed' }, 'step');
    return true;
  }

  unreview(id: SegmentId): void {
    const entry = this.#parts.board.entry(id);
    if (!entry) return;
    const { target } = shown(entry);
    this.#change(id, allowedVersion({ target, state: 'machine' }, entry.segment), 'step');
  }

  restoreMachine(id: SegmentId): void {
    const machine = this.#parts.board.entry(id)?.segment.machine;
    if (typeof machine === 'string')
      this.#change(id, { target: machine, state: 'machine' }, 'step');
  }

  /** Goes back to a version of before. */
  restore(id: SegmentId, version: Version): void {
    const entry = this.#parts.board.entry(id);
    if (entry) this.#change(id, allowedVersion(version, entry.segment), 'step');
  }

  /** Changes many sentences at one stroke, which is undone at one stroke too. */
  changeAll(changes: readonly Change[]): void {
    this.#record(changes, 'step');
    this.#putMany(changes.map(({ segmentId, after }) => [segmentId, after]));
  }

  /**
   * Takes back the latest step, unless it is a cut, which is taken back on the server: see `Structure`.
   *
   * @returns the first sentence that changed, or null when there is nothing to undo here
   */
  undo(): SegmentId | null {
    const { done } = this.undoStack.get();
    return done.at(-1)?.cut ? null : this.#step(undo(this.undoStack.get()), 'before');
  }

  redo(): SegmentId | null {
    const { undone } = this.undoStack.get();
    return undone.at(-1)?.cut ? null : this.#step(redo(this.undoStack.get()), 'after');
  }

  /** The text was cut otherwise: that is undone in its turn with all other steps. */
  recordCut(edit: Pick<Edit, 'changes' | 'cut'>): void {
    const at = this.#parts.now();
    this.kept.set(record(this.undoStack.get(), { ...edit, at, kind: 'step' }));
  }

  keepMine(id: SegmentId): void {
    const entry = this.#parts.board.entry(id);
    if (!entry?.conflict || !entry.draft) return;
    const { revision } = entry.conflict;
    this.#parts.board.change(id, { conflict: null, draft: { ...entry.draft, revision } });
    this.#queue.keepMine(id, revision);
  }

  /** Ours stays in the undo stack. */
  takeTheirs(id: SegmentId): void {
    const entry = this.#parts.board.entry(id);
    if (!entry?.conflict) return;
    const { target, state } = entry.conflict;
    const change = { segmentId: id, before: shown(entry), after: { target, state } };
    this.#record([change], 'step');
    this.#queue.drop(id);
    this.#parts.journal.remove(id);
    this.#parts.board.change(id, { draft: null, conflict: null });
    this.#parts.board.apply([entry.conflict]);
  }

  /** Takes up what earlier visits wrote and the server does not have, and the undo stack. */
  resume(isOpen: (tabId: string) => boolean): void {
    const { board, journal } = this.#parts;
    this.#queue.start();
    this.kept.resume();
    const wishes: Wish[] = [];
    for (const [id, { target, state, revision, sent }] of journal.adopt(isOpen)) {
      const entry = board.entry(id);
      if (!entry || !board.isHere(id)) void this.recut.bringHome(id, target);
      if (!entry || !board.isHere(id) || entry.draft) continue;
      if (entry.segment.target === target && entry.segment.state === state) {
        journal.remove(id);
        continue;
      }
      board.change(id, { draft: { target, state, revision } });
      wishes.push({ segmentId: id, wanted: { target, state }, revision, sent });
    }
    this.#queue.putMany(wishes);
  }

  flush(): void {
    this.#queue.flush();
  }

  serverIsBack(): void {
    this.#queue.retryNow();
  }

  stop(): void {
    this.#queue.flush();
    this.#queue.stop();
  }

  #change(id: SegmentId, version: Version, kind: Edit['kind']): void {
    const entry = this.#parts.board.entry(id);
    if (!entry) return;
    this.#record([{ segmentId: id, before: shown(entry), after: version }], kind);
    this.#put(id, version);
  }

  #record(changes: readonly Change[], kind: Edit['kind']): void {
    const plain = changes.map(({ segmentId, before, after }) => ({
      segmentId,
      before: { target: before.target, state: before.state },
      after: { target: after.target, state: after.state },
    }));
    const edit = { changes: plain, at: this.#parts.now(), kind };
    this.kept.set(record(this.undoStack.get(), edit));
  }

  #step(step: { stack: UndoStack; edit: Edit } | null, side: 'before' | 'after'): SegmentId | null {
    if (!step) return null;
    this.kept.set(step.stack);
    const versions = step.edit.changes.flatMap((change) => {
      const entry = this.#parts.board.entry(change.segmentId);
      return entry
        ? [[change.segmentId, allowedVersion(change[side], entry.segment)] as const]
        : [];
    });
    const [first, ...others] = versions;
    if (first && others.length === 0) this.#put(...first);
    else this.#putMany(versions);
    return step.edit.changes[0]?.segmentId ?? null;
  }

  #put(id: SegmentId, version: Version): void {
    const { board } = this.#parts;
    const entry = board.entry(id);
    if (!entry) return;
    const { target, state } = version;
    const now = shown(entry);
    if (now.target === target && now.state === state) return;
    const revision = entry.draft?.revision ?? entry.segment.revision;
    board.change(id, { draft: { target, state, revision } });
    this.#journal(id, this.#parts.journal.read(id)?.sent ?? []);
    this.#queue.put(id, { target, state }, revision);
  }

  /** Many at once: kept with few writes, sent with few requests. */
  #putMany(versions: readonly (readonly [SegmentId, Version])[]): void {
    const { board, journal } = this.#parts;
    const entries = new Map<SegmentId, JournalEntry>();
    const wishes: Wish[] = [];
    for (const [id, { target, state }] of versions) {
      const entry = board.entry(id);
      if (!entry) continue;
      const now = shown(entry);
      if (now.target === target && now.state === state) continue;
      const draft = { target, state, revision: entry.draft?.revision ?? entry.segment.revision };
      board.change(id, { draft });
      const known = journal.read(id)?.sent ?? [];
      // They are as good as under way: no second write then says so of each.
      entries.set(id, { ...draft, sent: [...known.filter((text) => text !== target), target] });
      wishes.push({ segmentId: id, wanted: { target, state }, revision: draft.revision, sent: [] });
    }
    journal.writeMany(entries);
    this.#queue.putMany(wishes);
  }

  #journal(id: SegmentId, sent: readonly string[]): void {
    const { board, journal } = this.#parts;
    const draft = board.entry(id)?.draft;
    if (draft) journal.write(id, { ...draft, sent: sent.slice(-MOST_SENT) });
  }

  #acknowledge(segment: Segment, settled: boolean): void {
    const { board, journal } = this.#parts;
    const draft = board.entry(segment.id)?.draft;
    if (settled || !draft) {
      journal.remove(segment.id);
      board.apply([segment]);
      board.change(segment.id, { draft: null });
    } else {
      board.change(segment.id, { draft: { ...draft, revision: segment.revision } });
      board.apply([segment]);
      this.#journal(segment.id, []);
    }
    this.refusal.set(null);
  }
}
