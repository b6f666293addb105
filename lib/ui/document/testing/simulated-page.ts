import type { SegmentId } from '@/lib/document';
import { SegmentBoard, shown } from '../model/segment-board';
import { DraftJournal } from '../saving/draft-journal';
import { Corrections } from '../session/corrections';
import { buildBlocks, segmentId } from './build-blocks';
import { MemoryStorage } from './memory-storage';
import { SimulatedServer } from './simulated-server';
import { VirtualClock } from './virtual-clock';

/** Sentences of the document that every page shows. */
const SIZE = 3;
const FIRST = segmentId(1);

/** What outlives a page: the server, and the browser's two storages. */
export function world() {
  const clock = new VirtualClock();
  const server = new SimulatedServer(
    clock,
    buildBlocks(SIZE).flatMap(({ segments }) => segments),
  );
  return { clock, server, local: new MemoryStorage(), session: new MemoryStorage() };
}

/** Opens the page: with what the server has, in a tab of its own. `read` gives a sentence as it is shown. */
export function open(
  { clock, server, local, session }: ReturnType<typeof world>,
  tab = 'tab',
  whereIs: (id: SegmentId) => Promise<SegmentId | null> = async () => null,
) {
  const [block] = buildBlocks(SIZE);
  if (!block) throw new Error('no block');
  const segments = block.segments.map(({ id }) => server.segment(id));
  const board = new SegmentBoard([{ ...block, segments }]);
  const corrections = new Corrections({
    board,
    journal: new DraftJournal(local, 'doc', tab),
    undoStorage: session,
    send: server.send,
    sendMany: server.sendMany,
    later: clock.later,
    now: () => clock.now,
    whereIs,
  });
  corrections.resume(() => false);
  const read = (id = FIRST) => {
    const entry = board.entry(id);
    return entry && shown(entry);
  };
  return { board, corrections, read };
}
