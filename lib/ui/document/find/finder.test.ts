import { expect, it } from 'vitest';
import { SegmentBoard } from '../model/segment-board';
import { buildBlocks, segmentId } from '../testing/build-blocks';
import { Finder } from './finder';

function setUp() {
  const shown: string[] = [];
  const finder = new Finder(new SegmentBoard(buildBlocks(2, 2)), (id) => shown.push(id));
  return { finder, shown };
}

it('finds both languages in reading order, the Arabic of a pair first', () => {
  const { finder, shown } = setUp();
  finder.look({ text: '2' }, null);
  expect(finder.found.get().matches.map(({ id, side }) => [id, side])).toEqual([
    ['s2', 'source'],
    ['s2', 'target'],
  ]);
  expect(shown).toEqual(['s2']);
});

it('begins where the reader is, and goes round the ends', () => {
  const { finder, shown } = setUp();
  finder.look({ text: 'sentence', where: 'target' }, segmentId(3));
  finder.step(1);
  finder.step(1);
  finder.step(-1);
  expect(shown).toEqual(['s3', 's4', 's1', 's4']);
  expect(finder.current).toMatchObject({ id: 's4', side: 'target', start: 0, end: 8 });
});

it('has nothing for nothing, for a pattern that is none, and once it is closed', () => {
  const { finder } = setUp();
  finder.look({ text: '(', isPattern: true }, null);
  expect(finder.found.get()).toEqual({ matches: [], at: -1 });
  finder.step(1);
  expect(finder.current).toBeUndefined();
  finder.look({ text: 'sentence', isPattern: false }, null);
  finder.close();
  expect(finder.current).toBeUndefined();
});
