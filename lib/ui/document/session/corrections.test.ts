import { describe, expect, it } from 'vitest';
import { approvals, replacements } from '../bulk/bulk-changes';
import { DraftJournal } from '../saving/draft-journal';
import { segmentId } from '../testing/build-blocks';
import { open, world } from '../testing/simulated-page';

const FIRST = segmentId(1);
const SECOND = segmentId(2);

describe('Corrections', () => {
  it('shows what is typed at once and keeps it until the server has it', async () => {
    const here = world();
    const { corrections, read } = open(here);
    corrections.type(FIRST, 'Mine\nand only mine ');
    expect(read()).toMatchObject({ target: 'Mine and only mine', state: 'edited' });
    expect(here.local.length).toBe(1);
    await here.clock.pass(1_000);
    expect(here.server.segment(FIRST).target).toBe('Mine and only mine');
    expect(here.local.length).toBe(0);
    expect(corrections.status.get()).toBe('saved');
  });

  it('reviews, and takes it back to what it was', async () => {
    const here = world();
    const { corrections, read } = open(here);
    expect(corrections.review(FIRST)).toBe(true);
    await here.clock.pass(1_000);
    expect(here.server.segment(FIRST)).toMatchObject({ state: 'reviewed', target: 'Sentence 1.' });
    corrections.unreview(FIRST);
    expect(read()?.state).toBe('machine');
    corrections.type(FIRST, 'Mine.');
    corrections.review(FIRST);
    corrections.unreview(FIRST);
    expect(read()).toMatchObject({ target: 'Mine.', state: 'edited' });
  });

  it('approves many at one stroke, and takes that back at one stroke', async () => {
    const here = world();
    const { board, corrections, read } = open(here);
    corrections.type(SECOND, 'Mine.');
    corrections.type(segmentId(3), ' ');
    await here.clock.pass(1_000);
    const ids = [1, 2, 3].map(segmentId);
    corrections.changeAll(approvals(board, ids));
    expect(here.local.length).toBe(1);
    expect(ids.map((id) => read(id)?.state)).toEqual(['reviewed', 'reviewed', 'edited']);
    await here.clock.pass(1_000);
    expect(here.server.segment(SECOND)).toMatchObject({ target: 'Mine.', state: 'reviewed' });
    expect(here.local.length).toBe(0);
    expect(approvals(board, ids)).toEqual([]);
    expect(corrections.undo()).toBe(FIRST);
    await here.clock.pass(1_000);
    expect(ids.map((id) => here.server.segment(id).state)).toEqual(['machine', 'edited', 'edited']);
    expect(corrections.status.get()).toBe('saved');
    expect(here.local.length).toBe(0);
  });

  it('keeps what it changed at one stroke until the server has it, over a closed tab', async () => {
    const here = world();
    const { board, corrections } = open(here, 'closed');
    here.server.health = 'mute';
    const ids = [1, 2, 3].map(segmentId);
    corrections.changeAll(replacements(board, new Map(ids.map((id) => [id, 'Replaced.']))));
    await here.clock.pass(10);
    corrections.stop();
    here.server.health = 'well';
    const next = open(here, 'next');
    await here.clock.pass(10_000);
    for (const id of ids) {
      expect(next.board.entry(id)?.conflict).toBeNull();
      expect(here.server.segment(id)).toMatchObject({ target: 'Replaced.', state: 'edited' });
    }
    expect(next.corrections.status.get()).toBe('saved');
    expect(here.local.length).toBe(0);
  });

  it('has nothing to review in an empty sentence', () => {
    const { corrections } = open(world());
    corrections.type(FIRST, '  ');
    expect(corrections.review(FIRST)).toBe(false);
  });

  it('goes back to the machine’s text, and forth again', async () => {
    const here = world();
    const { corrections, read } = open(here);
    corrections.type(FIRST, 'Mine.');
    corrections.restoreMachine(FIRST);
    await here.clock.pass(1_000);
    expect(here.server.segment(FIRST)).toMatchObject({ target: 'Sentence 1.', state: 'machine' });
    expect(corrections.undo()).toBe(FIRST);
    expect(read()).toMatchObject({ target: 'Mine.', state: 'edited' });
  });

  it('undoes over sentences, and after a reload', () => {
    const here = world();
    const before = open(here);
    before.corrections.type(FIRST, 'One.');
    before.corrections.type(SECOND, 'Two.');
    before.corrections.stop();
    const { corrections, read } = open(here);
    expect(corrections.undo()).toBe(SECOND);
    expect(read(SECOND)?.target).toBe('Sentence 2.');
    expect(corrections.undo()).toBe(FIRST);
    expect(read()?.target).toBe('Sentence 1.');
    expect(corrections.undo()).toBeNull();
    expect(corrections.redo()).toBe(FIRST);
    expect(read()?.target).toBe('One.');
  });

  it('replaces in many sentences at one stroke, and takes it back at one', async () => {
    const here = world();
    const { board, corrections, read } = open(here);
    corrections.review(SECOND);
    corrections.changeAll(
      replacements(
        board,
        new Map([
          [FIRST, 'Phrase 1.'],
          [SECOND, 'Phrase 2.'],
        ]),
      ),
    );
    expect(read()).toMatchObject({ target: 'Phrase 1.', state: 'edited' });
    expect(read(SECOND)).toMatchObject({ target: 'Phrase 2.', state: 'reviewed' });
    await here.clock.pass(1_000);
    expect(here.server.segment(SECOND).target).toBe('Phrase 2.');
    expect(corrections.undo()).toBe(FIRST);
    expect(read()).toMatchObject({ target: 'Sentence 1.', state: 'machine' });
    expect(read(SECOND)).toMatchObject({ target: 'Sentence 2.', state: 'reviewed' });
  });

  it('brings home what a closed page wrote while the server was away', async () => {
    const here = world();
    here.server.health = 'deaf';
    const closed = open(here, 'closed');
    closed.corrections.type(FIRST, 'Written in vain?');
    await here.clock.pass(30_000);
    closed.corrections.stop();
    here.server.health = 'well';
    const { corrections, read } = open(here, 'opened');
    expect(read()?.target).toBe('Written in vain?');
    await here.clock.pass(1_000);
    expect(here.server.segment(FIRST).target).toBe('Written in vain?');
    expect(corrections.status.get()).toBe('saved');
    expect(here.local.length).toBe(0);
  });

  it('does not take its own text, whose answer was lost with the page, for another person’s', async () => {
    const here = world();
    here.server.health = 'mute';
    const closed = open(here, 'closed');
    closed.corrections.type(FIRST, 'Mine');
    await here.clock.pass(1_000);
    closed.corrections.type(FIRST, 'Mine, longer');
    closed.corrections.stop();
    here.server.health = 'well';
    const { board } = open(here, 'opened');
    await here.clock.pass(1_000);
    expect(board.entry(FIRST)?.conflict).toBeNull();
    expect(here.server.segment(FIRST).target).toBe('Mine, longer');
  });

  it('shows two texts that were written at once, and the choice can be undone', async () => {
    const here = world();
    const { board, corrections, read } = open(here);
    here.server.writeAsOther(FIRST, 'Theirs.');
    corrections.type(FIRST, 'Mine.');
    await here.clock.pass(1_000);
    expect(board.entry(FIRST)?.conflict?.target).toBe('Theirs.');
    expect(read()?.target).toBe('Mine.');
    corrections.takeTheirs(FIRST);
    expect(read()?.target).toBe('Theirs.');
    expect(here.local.length).toBe(0);
    corrections.undo();
    await here.clock.pass(1_000);
    expect(here.server.segment(FIRST).target).toBe('Mine.');
  });
});

describe('a sentence that is cut otherwise elsewhere while one writes in it', () => {
  it('keeps what was written in its place when it was merged', async () => {
    const here = world();
    here.server.health = 'deaf';
    const { board, corrections, read } = open(here);
    corrections.type(FIRST, 'Mine.');
    const theirs = { source: 'الأولى. الثانية. ', target: 'Sentence 1. Sentence 2.', revision: 2 };
    corrections.recut.take({ ...here.server.segment(FIRST), ...theirs });
    expect(read()).toMatchObject({ target: 'Mine. Sentence 2.', state: 'edited' });
    expect(board.entry(FIRST)?.draft?.revision).toBe(2);
    expect(JSON.parse(here.local.getItem(here.local.key(0) ?? '') ?? '')).toMatchObject({
      target: 'Mine. Sentence 2.',
      revision: 2,
    });
  });

  it('asks when nobody can say where the words belong', () => {
    const here = world();
    const { board, corrections, read } = open(here);
    corrections.type(FIRST, 'Mine.');
    const theirs = { source: 'نصف', target: 'Half', revision: 2 };
    corrections.recut.take({ ...here.server.segment(FIRST), ...theirs });
    expect(board.entry(FIRST)?.conflict?.target).toBe('Half');
    expect(read()?.target).toBe('Mine.');
    expect(corrections.status.get()).toBe('conflict');
  });

  it('does not write over the merged sentence when the server says so first', async () => {
    const here = world();
    const { read, corrections } = open(here);
    const merged = { source: 'الأولى. الثانية. ', target: 'Sentence 1. Sentence 2.' };
    here.server.recut(FIRST, merged);
    corrections.type(FIRST, 'Mine.');
    await here.clock.pass(1_000);
    expect(read()?.target).toBe('Mine. Sentence 2.');
    expect(here.server.segment(FIRST).target).toBe('Mine. Sentence 2.');
    expect(corrections.status.get()).toBe('saved');
  });

  it('goes with its text into the one that it was merged into', async () => {
    const here = world();
    here.server.health = 'deaf';
    const { board, corrections, read } = open(here);
    corrections.type(SECOND, 'Mine.');
    const first = here.server.segment(FIRST);
    const merged = { ...first, source: 'معا', target: 'Sentence 1. Sentence 2.', revision: 2 };
    board.apply([merged]);
    corrections.recut.move(SECOND, FIRST);
    expect(read()).toMatchObject({ target: 'Sentence 1. Mine.', state: 'edited' });
    expect(here.local.length).toBe(1);
    corrections.undo();
    expect(read()?.target).toBe('Sentence 1. Sentence 2.');
  });

  it('is found again by a draft that an earlier visit left', async () => {
    const here = world();
    const gone = segmentId(9);
    const left = { target: 'Left behind.', state: 'edited' as const, revision: 1, sent: [] };
    new DraftJournal(here.local, 'doc', 'closed').write(gone, left);
    const { read } = open(here, 'tab', async (id) => (id === gone ? SECOND : null));
    await here.clock.pass(1_000);
    expect(read(SECOND)?.target).toBe('Sentence 2. Left behind.');
    expect(here.server.segment(SECOND).target).toBe('Sentence 2. Left behind.');
    expect(here.local.length).toBe(0);
  });
});
