import { describe, expect, it } from 'vitest';
import { TaskGate } from './task-gate';

/** Whether a promise is settled by the time everything that can go on has gone on. */
async function isThrough(passing: Promise<void>): Promise<boolean> {
  let through = false;
  passing.then(
    () => {
      through = true;
    },
    () => {},
  );
  await new Promise((resolve) => setImmediate(resolve));
  return through;
}

describe('TaskGate', () => {
  it('lets a task wait for more urgent ones and for no others', async () => {
    const gate = new TaskGate();
    gate.enter(1, 'background');
    gate.enter(2, 'visible');
    gate.enter(3, 'visible');
    const first = gate.pass(1);
    expect(await isThrough(first)).toBe(false);
    expect(await isThrough(gate.pass(2))).toBe(true);
    gate.leave(2);
    expect(await isThrough(first)).toBe(false);
    gate.leave(3);
    await first;
  });

  it('waits for none that is cancelled', async () => {
    const gate = new TaskGate();
    gate.enter(1, 'visible');
    gate.enter(2, 'typing');
    const first = gate.pass(1);
    gate.cancel(2);
    await first;
    await expect(gate.pass(2)).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('ends a task that is cancelled while it waits', async () => {
    const gate = new TaskGate();
    gate.enter(1, 'background');
    gate.enter(2, 'visible');
    const waiting = expect(gate.pass(1)).rejects.toMatchObject({ code: 'CANCELLED' });
    gate.cancel(1);
    await waiting;
  });
});
