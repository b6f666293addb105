import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Segment, SegmentId } from '@/lib/document';
import { TestEngine } from '@/lib/jobs/testing/test-engine';
import type { EngineState } from '../../engine';
import { ServerAway } from '../../http/api-failure';
import type { Job } from '../model/answers';
import { SegmentBoard } from '../model/segment-board';
import { Signal } from '../model/signal';
import { later } from '../session/later';
import { buildBlocks, segmentId } from '../testing/build-blocks';
import { BrowserTranslation } from './browser-translation';
import type { Claimed, Result, ServerLine } from './server-line';

const ACTIVE: Job = {
  status: 'running',
  total: 3,
  done: 0,
  wordsDone: 0,
  millisecondsActive: 0,
  error: null,
};

/** A server with sentences that wait, and a network that can be cut. */
class TestLine implements ServerLine {
  isAway = false;
  waiting: Claimed[];
  readonly calls: string[] = [];
  readonly written: Result[] = [];
  readonly refuses = new Set<SegmentId>();

  constructor(readonly segments: readonly Segment[]) {
    this.waiting = segments.map(({ id, source, revision }) => ({ id, source, revision }));
  }

  async claim(limit: number) {
    this.#call(`claim ${limit}`);
    return this.waiting.slice(0, limit);
  }

  async write(_model: string, _milliseconds: number, results: readonly Result[]) {
    this.#call('write');
    const wanted = results.filter(({ segmentId: id }) => !this.refuses.has(id));
    this.written.push(...wanted);
    const ids = wanted.map((result) => result.segmentId);
    this.waiting = this.waiting.filter(({ id }) => !ids.includes(id));
    return ids;
  }

  async ask(id: SegmentId) {
    this.#call(`ask ${id}`);
  }

  async release() {
    this.#call('release');
  }

  #call(name: string): void {
    if (this.isAway) throw new ServerAway('no answer');
    this.calls.push(name);
  }
}

const englishOf = (number: number) => `English of جملة ${number}.`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(engineKind: EngineState['kind'] = 'ready') {
  const board = new SegmentBoard(buildBlocks(1, 2));
  const segments = board.ids.map((id) => board.entry(id)?.segment ?? expect.unreachable());
  const line = new TestLine(segments);
  const engine = new TestEngine(true);
  const state = new Signal<EngineState>({ kind: 'off' });
  const setEngine = (kind: EngineState['kind']) => {
    if (kind === 'ready') state.set({ kind, engine });
    else if (kind === 'loading') state.set({ kind, bytesDone: 0, bytesTotal: 1 });
    else if (kind === 'failed') state.set({ kind, reason: new Error('broken') });
    else state.set({ kind });
  };
  setEngine(engineKind);
  const switched = {
    state,
    get engine() {
      const now = state.get();
      return now.kind === 'ready' ? now.engine : null;
    },
  };
  const job = new Signal<Job | null>(ACTIVE);
  const now = () => Date.now();
  const inBrowser = new BrowserTranslation({ switched, board, job, line, later, now });
  const pass = (milliseconds = 300) => vi.advanceTimersByTimeAsync(milliseconds);
  return { board, engine, inBrowser, job, line, pass, setEngine };
}

describe('BrowserTranslation', () => {
  it('translates what waits, in the server’s order, and hands it over', async () => {
    const { board, engine, inBrowser, line, pass } = setUp();
    const sourceOf = (id: SegmentId) => board.entry(id)?.segment.source;
    inBrowser.start();
    await pass();
    expect(engine.sources).toEqual(board.ids.map(sourceOf));
    expect(line.written.map((result) => result.target)).toEqual([1, 2, 3].map(englishOf));
    expect(line.written.map(({ revision }) => revision)).toEqual([1, 1, 1]);
    expect(line.calls.filter((call) => call === 'claim 32')).toHaveLength(2);
  });

  it('does nothing without being asked to, and leaves the rest to the server in the end', async () => {
    const { engine, inBrowser, line, pass } = setUp();
    await pass();
    expect(line.calls).toEqual([]);
    engine.prompt = false;
    const stop = inBrowser.start();
    await pass();
    stop();
    expect(engine.calls[0]?.options.signal?.aborted).toBe(true);
    expect(line.calls.at(-1)).toBe('release');
    await pass(60_000);
    expect(engine.calls).toHaveLength(1);
  });

  it('holds the document while the model is loading, and begins when it is there', async () => {
    const { engine, inBrowser, line, pass, setEngine } = setUp('loading');
    inBrowser.start();
    await pass(41_000);
    expect(line.calls).toEqual(['claim 0', 'claim 0']);
    setEngine('ready');
    await pass();
    expect(engine.sources).toHaveLength(3);
  });

  it('gives the document back when the model cannot be loaded', async () => {
    const { inBrowser, line, pass, setEngine } = setUp('loading');
    inBrowser.start();
    setEngine('failed');
    await pass();
    expect(line.calls).toEqual(['release']);
  });

  it('stops when the translation is cancelled, and takes it up again', async () => {
    const { engine, inBrowser, job, pass } = setUp();
    engine.prompt = false;
    inBrowser.start();
    await pass();
    job.set({ ...ACTIVE, status: 'cancelled' });
    expect(engine.calls[0]?.options.signal?.aborted).toBe(true);
    await pass(5_000);
    expect(engine.calls).toHaveLength(1);
    engine.prompt = true;
    job.set({ ...ACTIVE });
    await pass();
    expect(engine.calls).toHaveLength(2);
  });

  it('keeps what it made while the server is away, and hands it over later', async () => {
    const { engine, inBrowser, line, pass } = setUp();
    engine.prompt = false;
    inBrowser.start();
    await pass();
    line.isAway = true;
    engine.calls[0]?.give(0);
    engine.calls[0]?.give(1);
    await pass(10_000);
    expect(line.written).toEqual([]);
    line.isAway = false;
    inBrowser.serverIsBack();
    await pass();
    expect(line.written.map(({ target }) => target)).toEqual([1, 2].map(englishOf));
  });

  it('does not let a sentence asked for by name wait for the batch under way', async () => {
    const { engine, inBrowser, line, pass } = setUp();
    const [one, two, three] = line.waiting;
    if (!one || !two || !three) return expect.unreachable('three sentences wait');
    engine.prompt = false;
    line.waiting = [one, two];
    inBrowser.start();
    await pass();
    line.waiting = [three, one, two];
    void inBrowser.translateNamed();
    await pass();
    expect(engine.calls.map(({ sources }) => sources)).toEqual([
      [one.source, two.source],
      [three.source],
    ]);
    expect(engine.calls.map(({ options }) => options.priority)).toEqual(['background', 'visible']);
  });

  describe('without a server', () => {
    const first = segmentId(1);

    it('translates a sentence anew, and tells the server when it is back', async () => {
      const { board, inBrowser, job, line, pass } = setUp();
      job.set(null);
      inBrowser.start();
      line.isAway = true;
      expect(await inBrowser.translateOffline(first)).toBe(true);
      const shownNow = { target: englishOf(1), machine: englishOf(1), state: 'machine' };
      expect(board.entry(first)?.segment).toMatchObject(shownNow);
      await pass(5_000);
      expect(line.written).toEqual([]);
      line.isAway = false;
      inBrowser.serverIsBack();
      await pass();
      expect(line.calls).toEqual([`ask ${first}`, 'write']);
      expect(line.written).toMatchObject([{ segmentId: first, revision: 1 }]);
    });

    it('shows again what the server has when that was not wanted any more', async () => {
      const { board, inBrowser, job, line, pass } = setUp();
      job.set(null);
      const before = board.entry(first)?.segment;
      inBrowser.start();
      line.refuses.add(first);
      await inBrowser.translateOffline(first);
      await pass();
      expect(board.entry(first)?.segment).toEqual(before);
    });

    it('cannot without an engine', async () => {
      const { inBrowser } = setUp('loading');
      inBrowser.start();
      expect(await inBrowser.translateOffline(first)).toBe(false);
    });
  });
});
