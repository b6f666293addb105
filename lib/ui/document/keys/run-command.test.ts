import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentId } from '@/lib/document';
import { shown } from '../model/segment-board';
import { DocumentSession } from '../session/document-session';
import { buildBlocks, buildSegment, segmentId } from '../testing/build-blocks';
import { runCommand } from './run-command';

const COUNTS = {
  untranslated: 0,
  machine: 4,
  memory: 0,
  edited: 0,
  reviewed: 0,
  total: 4,
  pending: 0,
};
const [FIRST, SECOND, LAST] = [segmentId(1), segmentId(2), segmentId(4)];

function open() {
  const blocks = buildBlocks(2, 2);
  const session = new DocumentSession({
    documentId: 'd1' as DocumentId,
    blocks,
    blockCount: blocks.length,
    changeNumber: 0,
    counts: COUNTS,
    job: null,
  });
  const now = () => {
    const { id, mode } = session.selection.now.get();
    return [id, mode];
  };
  const state = (id = FIRST) => {
    const entry = session.board.entry(id);
    return entry && shown(entry).state;
  };
  return { session, now, state };
}

// Nothing is sent to a server that is not there.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('runCommand', () => {
  it('reviews and goes on, writing if one was writing', () => {
    const { session, now, state } = open();
    session.selection.edit(FIRST);
    runCommand(session, 'review', FIRST);
    expect(state()).toBe('reviewed');
    expect(now()).toEqual([SECOND, 'editing']);
    runCommand(session, 'leave', SECOND);
    runCommand(session, 'review', SECOND);
    expect(now()).toEqual([segmentId(3), 'selected']);
  });

  it('selects several sentences, approves them together and ends the selection', () => {
    const { session, now, state } = open();
    session.selection.select(FIRST);
    expect(runCommand(session, 'extend-back', FIRST)).toBe(false);
    runCommand(session, 'extend', FIRST);
    runCommand(session, 'extend', SECOND);
    expect(session.range.ids).toEqual([1, 2, 3].map(segmentId));
    expect(now()).toEqual([segmentId(3), 'selected']);
    runCommand(session, 'review', segmentId(3));
    expect([1, 2, 3, 4].map((number) => state(segmentId(number)))).toEqual([
      'reviewed',
      'reviewed',
      'reviewed',
      'machine',
    ]);
    expect(session.range.ids).toEqual([]);
    expect(session.bulk.reviewed.get()).toEqual({ count: 3, untranslated: 0 });
    runCommand(session, 'undo', segmentId(3));
    expect(state()).toBe('machine');
  });

  it('leaves a selection of several before anything else', () => {
    const { session, now } = open();
    session.selection.select(FIRST);
    runCommand(session, 'extend', FIRST);
    expect(runCommand(session, 'leave', SECOND)).toBe(true);
    expect(session.range.ids).toEqual([]);
    expect(now()).toEqual([SECOND, 'selected']);
    runCommand(session, 'extend', SECOND);
    runCommand(session, 'next', segmentId(3));
    expect(session.range.ids).toEqual([]);
  });

  it('leaves step by step, and lets Escape be where there is nothing to leave', () => {
    const { session, now } = open();
    session.selection.edit(LAST);
    expect(runCommand(session, 'done', LAST)).toBe(true);
    expect(now()).toEqual([LAST, 'selected']);
    expect(runCommand(session, 'leave', LAST)).toBe(true);
    expect(now()).toEqual([LAST, 'resting']);
    expect(runCommand(session, 'leave', LAST)).toBe(false);
  });

  it('lets the arrows be at both ends', () => {
    const { session } = open();
    session.selection.select(FIRST);
    expect(runCommand(session, 'previous', FIRST)).toBe(false);
    session.selection.select(LAST);
    expect(runCommand(session, 'next', LAST)).toBe(false);
  });

  it('shows the sentence an undo changed', () => {
    const { session, now, state } = open();
    session.selection.select(FIRST);
    runCommand(session, 'review', FIRST);
    runCommand(session, 'next', SECOND);
    runCommand(session, 'undo', segmentId(3));
    expect(now()).toEqual([FIRST, 'selected']);
    expect(state()).toBe('machine');
  });

  it('uncovers before it writes', () => {
    const { session, now } = open();
    session.cover.on.set(true);
    session.selection.select(FIRST);
    runCommand(session, 'edit', FIRST);
    expect(session.cover.isCovered(FIRST)).toBe(false);
    expect(session.cover.isCovered(SECOND)).toBe(true);
    expect(now()).toEqual([FIRST, 'selected']);
    runCommand(session, 'edit', FIRST);
    expect(now()).toEqual([FIRST, 'editing']);
  });

  it('goes to the next doubtful sentence, round the end, and nowhere when all is well', () => {
    const { session, now } = open();
    session.selection.select(LAST);
    expect(runCommand(session, 'doubtful', LAST)).toBe(false);
    session.board.apply([buildSegment(2, { flag: 'numbers', revision: 2 })]);
    expect(runCommand(session, 'doubtful', LAST)).toBe(true);
    expect(now()).toEqual([SECOND, 'selected']);
  });

  it('opens the panels of a sentence', () => {
    const { session } = open();
    runCommand(session, 'history', SECOND);
    expect(session.panel.get()).toEqual({ kind: 'history', id: SECOND });
    runCommand(session, 'alternatives', FIRST);
    expect(session.panel.get()).toEqual({ kind: 'alternatives', id: FIRST });
  });
});
