import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { segmentId } from '../testing/build-blocks';
import { Completer, type WritingPlace } from './completer';

const FIRST = segmentId(1);
const place = (prefix: string, rest = ''): WritingPlace => ({ id: FIRST, prefix, rest });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const asked: string[] = [];
  const completer = new Completer(async (_id, prefix) => {
    asked.push(prefix);
    return ' and so on.';
  });
  const pass = (milliseconds = 1_000) => vi.advanceTimersByTimeAsync(milliseconds);
  return { asked, completer, pass };
}

describe('Completer', () => {
  it('asks after a pause, for what stands there then', async () => {
    const { asked, completer, pass } = setUp();
    completer.typed(place('The'));
    await pass(200);
    completer.typed(place('The minister'));
    await pass();
    expect(asked).toEqual(['The minister']);
    expect(completer.ghost.get()).toMatchObject({ prefix: 'The minister', text: ' and so on.' });
  });

  it('does not push in where text follows, but comes when it is asked', async () => {
    const { asked, completer, pass } = setUp();
    completer.typed(place('The', ' old rest.'));
    await pass();
    expect(asked).toEqual([]);
    completer.ask(place('The', ' old rest.'));
    await pass(0);
    expect(completer.ghost.get()?.rest).toBe(' old rest.');
  });

  it('takes its offer back when one types on, and forgets an answer that comes late', async () => {
    const { completer, pass } = setUp();
    completer.ask(place('The'));
    completer.clear();
    await pass();
    expect(completer.ghost.get()).toBeNull();
    completer.ask(place('The'));
    await pass(0);
    completer.typed(place('The m'));
    expect(completer.ghost.get()).toBeNull();
  });

  it('offers and asks nothing for a place that the caret has left', async () => {
    const { asked, completer, pass } = setUp();
    completer.typed(place('The minister'));
    completer.moved(place('The', ' minister'));
    await pass();
    expect(asked).toEqual([]);
    completer.ask(place('The minister'));
    completer.moved(place('The', ' minister'));
    await pass(0);
    expect(completer.ghost.get()).toBeNull();
    completer.ask(place('The minister'));
    await pass(0);
    completer.moved(place('The minister'));
    expect(completer.ghost.get()?.prefix).toBe('The minister');
    completer.moved(null);
    expect(completer.ghost.get()).toBeNull();
  });

  it('stays away from a sentence where it was waved away, until it is asked or another one begins', async () => {
    const { asked, completer, pass } = setUp();
    completer.ask(place('The'));
    await pass(0);
    completer.dismiss();
    completer.typed(place('The m'));
    await pass();
    expect(asked).toHaveLength(1);
    completer.ask(place('The m'));
    await pass(0);
    expect(completer.ghost.get()).not.toBeNull();
    completer.begin();
    completer.typed(place('The mi'));
    await pass();
    expect(asked).toHaveLength(3);
  });

  it('offers nothing that is there already, and survives a server that does not answer', async () => {
    const { completer, pass } = setUp();
    completer.ask(place('The end', ' and so on.'));
    await pass(0);
    expect(completer.ghost.get()).toBeNull();
    const deaf = new Completer(() => Promise.reject(new Error('no answer')));
    deaf.ask(place('The'));
    await pass(0);
    expect(deaf.ghost.get()).toBeNull();
  });
});
