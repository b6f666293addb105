import type { DocumentId, EditCommand, SegmentId } from '@/lib/document';
import { ApiFailure, ServerAway } from '../../http/api-failure';
import { type Change, type Edit, sameVersion } from '../editing/undo-stack';
import type { Changes } from '../model/answers';
import { type SegmentBoard, shown, type Version } from '../model/segment-board';
import { Signal } from '../model/signal';
import type { Corrections } from '../session/corrections';
import { untilSaved } from '../session/when-saved';
import { type EditAnswer, sendEdit } from './send-edit';

/** Why the text was not cut otherwise. */
export type CutProblem =
  | { readonly kind: 'unsaved' | 'away' | 'changed' | 'impossible' }
  | { readonly kind: 'refused'; readonly reason: unknown };

interface Parts {
  readonly documentId: DocumentId;
  readonly board: SegmentBoard;
  readonly corrections: Corrections;
  /** Shows what changed. */
  readonly take: (changes: Changes) => void;
  /** Brings the reader to a sentence, once it is drawn. */
  readonly show: (id: SegmentId) => void;
}

/** A sentence that is not there, before it came or after it went. */
const NOTHING: Version = { target: '', state: 'untranslated' };

/** Cuts the text otherwise, on the server, one thing after the other, and takes it back again. */
export class Structure {
  /** The latest failure; another object each time. */
  readonly problem = new Signal<CutProblem | null>(null);
  readonly #parts: Parts;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get isBusy(): boolean {
    return this.#waiting > 0;
  }

  /** Does something when what is under way is done. */
  afterwards(run: () => void): void {
    void this.#turn.then(run);
  }

  /** Does things one after the other, each from what the one before left. */
  inTurn(run: () => Promise<void> | void): Promise<void> {
    this.#waiting += 1;
    const done = this.#turn.then(run).finally(() => {
      this.#waiting -= 1;
    });
    this.#turn = done.catch(() => null);
    return done;
  }

  /**
   * @param ids the sentences that it is made from
   * @param then where the reader goes; given the sentence that is new, if one is
   */
  apply(command: EditCommand, ids: readonly SegmentId[], then: () => void): Promise<void> {
    return this.inTurn(async () => {
      const before = new Map(ids.map((id) => [id, this.#version(id)]));
      const answer = await this.#send(command, ids);
      if (!answer) return;
      this.#parts.take(answer.changes);
      const touched = answer.changes.segments.map(({ id }) => id);
      const changes = [...new Set([...ids, ...touched])].map(
        (segmentId): Change => ({
          segmentId,
          before: before.get(segmentId) ?? NOTHING,
          after: this.#version(segmentId),
        }),
      );
      const cut = { undo: answer.inverse, redo: command, name: command.kind };
      this.#parts.corrections.recordCut({ changes, cut });
      then();
    });
  }

  /** Takes a cut back, or does it again. Where a person has written since, it is left and forgotten. */
  async replay(edit: Edit, side: 'done' | 'undone'): Promise<void> {
    const { corrections, board, take, show } = this.#parts;
    if (!edit.cut) return;
    const was = side === 'done' ? 'after' : 'before';
    const here = edit.changes.filter(({ segmentId }) => board.isHere(segmentId));
    const ids = here.map(({ segmentId }) => segmentId);
    if (!(await this.#areSaved(ids))) return;
    if (here.some((change) => this.#isRewritten(change.segmentId, change[was]))) {
      corrections.kept.forget(side);
      this.problem.set({ kind: 'changed' });
      return;
    }
    const answer = await this.#send(side === 'done' ? edit.cut.undo : edit.cut.redo, ids);
    if (!answer) {
      const kind = this.problem.get()?.kind;
      if (kind === 'refused' || kind === 'changed') corrections.kept.forget(side);
      return;
    }
    const cut =
      side === 'done'
        ? { ...edit.cut, redo: answer.inverse }
        : { ...edit.cut, undo: answer.inverse };
    corrections.kept.steppedOver(side, { ...edit, cut });
    take(answer.changes);
    const first = edit.changes.find(({ segmentId }) => board.isHere(segmentId));
    if (first) show(first.segmentId);
  }

  #version(id: SegmentId): Version {
    const { board } = this.#parts;
    const entry = board.isHere(id) ? board.entry(id) : undefined;
    if (!entry) return NOTHING;
    const { target, state } = shown(entry);
    return { target, state };
  }

  /** A machine's newer text may go, a person's may not. */
  #isRewritten(id: SegmentId, expected: Version): boolean {
    const now = this.#version(id);
    const isPersons = now.state === 'edited' || now.state === 'reviewed';
    return isPersons && !sameVersion(now, expected);
  }

  async #areSaved(ids: readonly SegmentId[]): Promise<boolean> {
    const { board, corrections } = this.#parts;
    const isOpen = (id: SegmentId) => {
      const entry = board.entry(id);
      return Boolean(entry?.draft || entry?.conflict);
    };
    if (!ids.some(isOpen)) return true;
    await untilSaved(corrections);
    if (!ids.some(isOpen)) return true;
    this.problem.set({ kind: 'unsaved' });
    return false;
  }

  async #send(command: EditCommand, ids: readonly SegmentId[]): Promise<EditAnswer | null> {
    const { board, documentId } = this.#parts;
    if (!(await this.#areSaved(ids))) return null;
    const revisions = ids.map((segmentId) => ({
      segmentId,
      revision: board.entry(segmentId)?.segment.revision ?? 0,
    }));
    try {
      return await sendEdit(documentId, command, revisions);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      return null;
    }
  }
}

function problemOf(thrown: unknown): CutProblem {
  if (thrown instanceof ServerAway) return { kind: 'away' };
  if (!(thrown instanceof ApiFailure)) return { kind: 'refused', reason: thrown };
  const isStale = thrown.code === 'STALE_REVISION' || thrown.status === 404;
  if (isStale) return { kind: 'changed' };
  return thrown.code === 'BAD_REQUEST'
    ? { kind: 'impossible' }
    : { kind: 'refused', reason: thrown };
}
