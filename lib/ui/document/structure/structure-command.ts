import type { BlockId, SegmentId } from '@/lib/document';
import { shown } from '../model/segment-board';
import type { DocumentSession } from '../session/document-session';
import { goTo } from './go-to';

/** What one can do to how the text is cut. */
export const STRUCTURE_COMMANDS = [
  'split',
  'merge-next',
  'merge-previous',
  'boundary',
  'add',
  'remove',
  'split-block',
  'merge-block',
] as const;
export type StructureCommand = (typeof STRUCTURE_COMMANDS)[number];

export function isStructureCommand(command: string): command is StructureCommand {
  return STRUCTURE_COMMANDS.some((known) => known === command);
}

/** Whether the command means something at this sentence. */
export function canRun(
  { board, blocks }: Pick<DocumentSession, 'board' | 'blocks'>,
  command: StructureCommand,
  id: SegmentId,
): boolean {
  const entry = board.entry(id);
  const blockAt = blocks.get().findIndex((one) => one.id === entry?.blockId);
  const segments = blocks.get()[blockAt]?.segments ?? [];
  const at = segments.findIndex((one) => one.id === id);
  if (!entry || at === -1) return false;
  switch (command) {
    case 'split':
      return /\S\s+\S/u.test(entry.segment.source);
    case 'merge-next':
    case 'boundary':
      return at + 1 < segments.length;
    case 'merge-previous':
    case 'split-block':
      return at > 0;
    case 'merge-block':
      return blockAt > 0;
    case 'remove':
      return entry.segment.source === '';
    case 'add':
      return true;
  }
}

/**
 * Does it, and brings the reader to the sentence that it is about.
 *
 * @param caret place in the English where one writes; null when nobody does
 */
export function runStructure(
  session: DocumentSession,
  command: StructureCommand,
  id: SegmentId,
  caret: number | null,
): void {
  const { board, cutter, selection, structure } = session;
  if (structure.isBusy) {
    // Pressed before the last one was done: it is meant for the sentence that one leads to.
    structure.afterwards(() =>
      runStructure(session, command, selection.now.get().id ?? id, caret === null ? null : 0),
    );
    return;
  }
  const blockId = board.entry(id)?.blockId;
  if (!blockId || !canRun(session, command, id)) {
    structure.problem.set({ kind: 'impossible' });
    return;
  }
  const next = board.neighbour(id, 1);
  const previous = board.neighbour(id, -1);
  switch (command) {
    case 'split':
      cutter.split(id, caret);
      return;
    case 'merge-next':
      if (next) merge(session, id, next, caret);
      return;
    case 'merge-previous':
      if (previous) merge(session, previous, id, caret === null ? null : joint(session, previous));
      return;
    case 'boundary':
      if (next) moveBoundary(session, id, next, caret);
      return;
    case 'add':
      add(session, blockId, id);
      return;
    case 'remove':
      remove(session, id, next, previous);
      return;
    case 'split-block': {
      const at = positionOf(session, blockId, id);
      const newId = crypto.randomUUID() as BlockId;
      void structure.apply({ kind: 'split-block', blockId, at, newId }, [], () =>
        land(session, id, caret),
      );
      return;
    }
    case 'merge-block':
      mergeBlock(session, blockId, id, caret);
  }
}

function merge(
  session: DocumentSession,
  firstId: SegmentId,
  secondId: SegmentId,
  caret: number | null,
): void {
  const command = { kind: 'merge-segments', firstId, secondId } as const;
  void session.structure.apply(command, [firstId, secondId], () => land(session, firstId, caret));
}

/** While one writes, the words behind the caret go to the next sentence; else a mark is moved in the Arabic. */
function moveBoundary(
  session: DocumentSession,
  firstId: SegmentId,
  secondId: SegmentId,
  caret: number | null,
): void {
  if (caret === null) {
    session.cutter.boundary(firstId, secondId);
    return;
  }
  const command = { kind: 'move-boundary', firstId, secondId, side: 'target', at: caret } as const;
  void session.structure.apply(command, [firstId, secondId], () => land(session, firstId, caret));
}

function add(session: DocumentSession, blockId: BlockId, after: SegmentId): void {
  const at = positionOf(session, blockId, after) + 1;
  const newId = crypto.randomUUID() as SegmentId;
  void session.structure.apply({ kind: 'add-segment', blockId, at, newId }, [], () =>
    session.selection.edit(newId),
  );
}

function remove(
  session: DocumentSession,
  id: SegmentId,
  next: SegmentId | undefined,
  previous: SegmentId | undefined,
): void {
  void session.structure.apply({ kind: 'remove-segment', segmentId: id }, [id], () => {
    const there = previous ?? next;
    if (there) goTo(session.selection, there);
  });
}

function mergeBlock(
  session: DocumentSession,
  blockId: BlockId,
  id: SegmentId,
  caret: number | null,
): void {
  const blocks = session.blocks.get();
  const before = blocks[blocks.findIndex((one) => one.id === blockId) - 1];
  if (!before) return;
  const command = { kind: 'merge-blocks', firstId: before.id, secondId: blockId } as const;
  void session.structure.apply(command, [], () => land(session, id, caret));
}

function land({ selection }: DocumentSession, id: SegmentId, caret: number | null): void {
  if (caret === null) goTo(selection, id);
  else selection.edit(id, { kind: 'index', index: caret });
}

/** Where the second of two merged sentences will begin. */
function joint({ board }: DocumentSession, first: SegmentId): number {
  const entry = board.entry(first);
  return entry ? shown(entry).target.length : 0;
}

function positionOf({ blocks }: DocumentSession, blockId: BlockId, id: SegmentId): number {
  const block = blocks.get().find((one) => one.id === blockId);
  return block?.segments.findIndex((one) => one.id === id) ?? 0;
}
