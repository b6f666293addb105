import type { SegmentId } from '@/lib/document';
import { openConcordance } from '../concordance/open-concordance';
import type { Command } from '../editing/key-command';
import { doubtOf } from '../model/doubt';
import { shown } from '../model/segment-board';
import type { DocumentSession } from '../session/document-session';
import { caretIn } from '../structure/caret-in';
import { runStructure } from '../structure/structure-command';

/**
 * Does what a key asks for.
 *
 * @param id the sentence that has the focus
 * @returns false when there was nothing to do and the key may keep its own meaning
 */
export function runCommand(session: DocumentSession, command: Command, id: SegmentId): boolean {
  const { bulk, corrections, cover, range, selection } = session;
  const editing = selection.isEditing(id);
  switch (command) {
    case 'previous':
      return session.move(-1, false);
    case 'next':
      return session.move(1, false);
    case 'extend':
      return session.extendRange(1);
    case 'extend-back':
      return session.extendRange(-1);
    case 'edit':
      if (cover.isCovered(id)) cover.reveal([id]);
      else selection.edit(id);
      return true;
    case 'done':
      goOn(session, editing);
      return true;
    case 'review':
      if (range.ids.length > 0) bulk.reviewRange();
      else if (corrections.review(id)) goOn(session, editing);
      return true;
    case 'leave':
      if (range.ids.length > 0) {
        range.clear();
        return true;
      }
      if (selection.now.get().mode === 'resting') return false;
      corrections.flush();
      selection.leave();
      return true;
    case 'undo':
      session.steps.undo();
      return true;
    case 'redo':
      session.steps.redo();
      return true;
    case 'machine':
      corrections.restoreMachine(id);
      return true;
    case 'again':
      if (range.ids.length > 0) bulk.translateRange();
      else translateAgain(session, id);
      return true;
    case 'history':
    case 'alternatives':
      session.panel.set({ kind: command, id });
      return true;
    case 'concordance':
      return openConcordance(session, id);
    case 'doubtful':
      return goToDoubtful(session, id);
    case 'steps':
      session.panel.set({ kind: 'steps' });
      return true;
    default:
      runStructure(session, command, id, editing ? caretIn(id) : null);
      return true;
  }
}

/** A person's text is never translated over: there the server would have nothing to do. */
export function translateAgain(session: DocumentSession, id: SegmentId): void {
  const entry = session.board.entry(id);
  if (!entry || isPersons(shown(entry).state)) return;
  void session.translate({ kind: 'segment', segmentId: id });
}

export function isPersons(state: string): boolean {
  return state === 'edited' || state === 'reviewed';
}

/** The next sentence that deserves a second look, from the beginning again after the last. */
function goToDoubtful({ board, corrections, selection }: DocumentSession, id: SegmentId): boolean {
  const found = board.find(id, (entry) => doubtOf(entry.segment, shown(entry)) !== null);
  if (!found) return false;
  corrections.flush();
  selection.select(found);
  return true;
}

function goOn(session: DocumentSession, editing: boolean): void {
  session.corrections.flush();
  if (!session.move(1, editing) && editing) session.selection.leave();
}
