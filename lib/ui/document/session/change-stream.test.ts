import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '../model/answers';
import { buildSegment } from '../testing/build-blocks';
import { ChangeStream } from './change-stream';

const COUNTS = {
  untranslated: 0,
  machine: 1,
  memory: 0,
  edited: 0,
  reviewed: 0,
  total: 1,
  pending: 0,
};

/** The browser's EventSource (absent from Node), driven by the test. */
class ScriptedEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static readonly opened: ScriptedEventSource[] = [];
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly url: string) {
    super();
    ScriptedEventSource.opened.push(this);
  }

  close(): void {
    this.readyState = ScriptedEventSource.CLOSED;
  }

  tell(type: string, data: unknown = null): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  fail({ forGood }: { forGood: boolean }): void {
    this.readyState = forGood ? ScriptedEventSource.CLOSED : 0;
    this.onerror?.();
  }
}

function setUp() {
  const seen: (Changes | string)[] = [];
  const stream = new ChangeStream({
    documentId: 'doc',
    after: 7,
    onChange: (changes) => seen.push(changes),
    onDeleted: () => seen.push('deleted'),
    onConnection: (open) => seen.push(open ? 'open' : 'lost'),
  });
  stream.start();
  const source = (): ScriptedEventSource => {
    const last = ScriptedEventSource.opened.at(-1);
    if (!last) throw new Error('no stream was opened');
    return last;
  };
  return { seen, stream, source };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', ScriptedEventSource);
  ScriptedEventSource.opened.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('ChangeStream', () => {
  it('asks for what came after the page, and hands changes on', () => {
    const { seen, source } = setUp();
    expect(source().url).toBe('/api/documents/doc/events?after=7');
    source().onopen?.();
    const segments = [{ ...buildSegment(1), blockId: 'b1' }];
    source().tell('change', { changeNumber: 9, segments, counts: COUNTS, job: null });
    expect(seen).toEqual(['open', expect.objectContaining({ changeNumber: 9, counts: COUNTS })]);
  });

  it('comes back by itself after an answer that was no stream, from where it was', () => {
    const { seen, source } = setUp();
    source().tell('change', { changeNumber: 12, segments: [], counts: COUNTS, job: null });
    source().fail({ forGood: true });
    expect(seen.at(-1)).toBe('lost');
    vi.advanceTimersByTime(1_000);
    expect(ScriptedEventSource.opened).toHaveLength(2);
    expect(source().url).toBe('/api/documents/doc/events?after=12');
  });

  it('leaves a broken connection to the browser, which tries again itself', () => {
    const { source } = setUp();
    source().fail({ forGood: false });
    vi.advanceTimersByTime(60_000);
    expect(ScriptedEventSource.opened).toHaveLength(1);
  });

  it('ends when the document is deleted', () => {
    const { seen, source } = setUp();
    source().tell('deleted');
    expect(seen).toEqual(['deleted']);
    expect(source().readyState).toBe(ScriptedEventSource.CLOSED);
  });

  it('goes on from another state when the whole text was loaded anew', () => {
    const { stream, source } = setUp();
    const first = source();
    stream.continueFrom(40);
    expect(first.readyState).toBe(ScriptedEventSource.CLOSED);
    expect(source().url).toBe('/api/documents/doc/events?after=40');
  });

  it('opens nothing more once it is stopped', () => {
    const { stream, source } = setUp();
    source().fail({ forGood: true });
    stream.stop();
    vi.advanceTimersByTime(60_000);
    expect(ScriptedEventSource.opened).toHaveLength(1);
  });
});
