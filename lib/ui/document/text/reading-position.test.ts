import { expect, it } from 'vitest';
import { VirtualClock } from '../testing/virtual-clock';
import { ReadingPosition } from './reading-position';

function setUp() {
  const clock = new VirtualClock();
  const told: number[] = [];
  const position = new ReadingPosition(
    (block) => told.push(block),
    (run) => clock.later(run, 400),
  );
  return { clock, told, position };
}

it('tells where the reader stopped, not what passed by', async () => {
  const { clock, told, position } = setUp();
  for (const block of [1, 5, 9, 14]) {
    position.see(block);
    await clock.pass(50);
  }
  await clock.pass(400);
  expect(told).toEqual([14]);
});

it('does not tell the same place twice', async () => {
  const { clock, told, position } = setUp();
  position.see(3);
  await clock.pass(500);
  position.see(7);
  position.see(3);
  await clock.pass(500);
  expect(told).toEqual([3]);
});

it('says nothing once it is stopped', async () => {
  const { clock, told, position } = setUp();
  position.see(3);
  position.stop();
  await clock.pass(500);
  expect(told).toEqual([]);
});
