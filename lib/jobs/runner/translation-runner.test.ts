import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DocumentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import {
  deleteDocument,
  insertDocument,
  listRevisions,
  readDocumentSummary,
  restoreDocument,
  saveTarget,
} from '@/lib/store';
import {
  describeOnBothEngines,
  longDocument,
  newDocument,
  segmentAt,
  segmentsOf,
} from '@/lib/store/testing';
import {
  cancelTranslation,
  readJob,
  releaseLeases,
  requestTranslation,
  setReadingPosition,
  TranslationRunner,
} from '../index';
import { TestEngine, translationOf, WAITING } from '../testing';
import { claimSegments } from './claim-segments';

describeOnBothEngines('TranslationRunner', (opened) => {
  const runners: TranslationRunner[] = [];
  let changed: DocumentId[] = [];
  beforeEach(() => {
    changed = [];
  });
  // The store is closed after this.
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    vi.restoreAllMocks();
  });

  function run(engine: TestEngine | (() => Promise<TestEngine>), db = opened().store.db) {
    const runner = new TranslationRunner({
      db,
      engine: typeof engine === 'function' ? engine : async () => engine,
      owner: `runner ${runners.length}`,
      onChange: (documentId) => changed.push(documentId),
    });
    runners.push(runner);
    runner.start();
    return runner;
  }

  const add = (sentences: number) =>
    insertDocument(opened().store.db, longDocument(sentences), { translate: true });
  const sourcesOf = async (id: DocumentId) =>
    (await segmentsOf(opened().store.db, id)).map(({ source }) => source);
  const jobIs = (status: string, id: DocumentId) =>
    vi.waitFor(
      async () => expect(await readJob(opened().store.db, id)).toMatchObject({ status }),
      WAITING,
    );

  it('translates what waits in its order, each once', async () => {
    const { db } = opened().store;
    const id = await add(330);
    const engine = new TestEngine(true);
    run(engine);
    await jobIs('done', id);
    const sources = await sourcesOf(id);
    expect(engine.calls.map((call) => call.sources.length)).toEqual([32, 256, 42]);
    expect(engine.sources).toEqual(sources);
    for (const segment of await segmentsOf(db, id)) {
      const { target } = translationOf(segment.source);
      expect(segment).toMatchObject({ target, machine: target, state: 'machine', revision: 1 });
      expect(segment).toMatchObject({ score: 0.5, flag: null, pending: false });
    }
    expect(await listRevisions(db, (await segmentAt(db, id, 0)).id)).toMatchObject([
      { revision: 1, state: 'machine', author: 'machine:test' },
    ]);
    const words = sources.join(' ').split(/\s+/).length;
    const done = { total: 330, done: 330, wordsDone: words, startedAt: expect.any(String) };
    expect(await readJob(db, id)).toMatchObject(done);
    expect(new Set(changed)).toEqual(new Set([id]));
  });

  it('begins when it is woken', async () => {
    const engine = new TestEngine(true);
    const runner = run(engine);
    const id = await add(3);
    runner.wake();
    await jobIs('done', id);
  });

  it('writes each sentence when it comes, and lets others save meanwhile', async () => {
    const { db } = opened().store;
    const id = await add(10);
    const engine = new TestEngine(false);
    run(engine);
    const call = await engine.call(0);
    expect(call.options.priority).toBe('visible');
    call.give(3);
    await vi.waitFor(async () => {
      expect(await segmentAt(db, id, 3)).toMatchObject({ state: 'machine', pending: false });
    }, WAITING);
    expect(await readJob(db, id)).toMatchObject({ status: 'running', done: 1 });
    const { id: segmentId } = await segmentAt(db, id, 9);
    const save = { segmentId, revision: 0, target: 'Mine', state: 'edited' } as const;
    await saveTarget(db, { ...save, author: 'person' });
    expect(await readJob(db, id)).toMatchObject({ status: 'running', done: 2 });
  });

  it("leaves a person's text alone that was written while the engine was at it", async () => {
    const { db } = opened().store;
    const id = await add(2);
    const engine = new TestEngine(false);
    run(engine);
    const call = await engine.call(0);
    const { id: segmentId } = await segmentAt(db, id, 0);
    const save = { segmentId, revision: 0, target: 'Mine', state: 'reviewed' } as const;
    await saveTarget(db, { ...save, author: 'person' });
    call.finish();
    await jobIs('done', id);
    const mine = { target: 'Mine', revision: 1, machine: null };
    expect(await segmentAt(db, id, 0)).toMatchObject(mine);
    expect(await segmentAt(db, id, 1)).toMatchObject({ state: 'machine', revision: 1 });
    expect(await readJob(db, id)).toMatchObject({ total: 2, done: 2 });
  });

  it('translates again without a new revision where the text is the same', async () => {
    const { db } = opened().store;
    const id = await add(1);
    const engine = new TestEngine(true);
    const runner = run(engine);
    await jobIs('done', id);
    const { id: segmentId } = await segmentAt(db, id, 0);
    await requestTranslation(db, { documentId: id, scope: { kind: 'segment', segmentId } });
    runner.wake();
    await jobIs('done', id);
    expect(engine.sources).toHaveLength(2);
    expect(await segmentAt(db, id, 0)).toMatchObject({ revision: 1, pending: false });
    expect(await listRevisions(db, segmentId)).toHaveLength(1);
  });

  it('stops the engine when the translation is cancelled, and keeps what is done', async () => {
    const { db } = opened().store;
    const id = await add(40);
    const engine = new TestEngine(false);
    const runner = run(engine);
    const calls = [await engine.call(0), await engine.call(1)];
    calls[0]?.give(0);
    await vi.waitFor(async () => expect((await readJob(db, id))?.done).toBe(1), WAITING);
    await cancelTranslation(db, id);
    runner.wake();
    for (const call of calls)
      await vi.waitFor(() => expect(call.options.signal?.aborted).toBe(true), WAITING);
    calls[1]?.give(0);
    expect(await readDocumentSummary(db, id)).toMatchObject({
      counts: { machine: 1, untranslated: 39, pending: 0 },
    });
    expect(await readJob(db, id)).toMatchObject({ status: 'cancelled', total: 40, done: 1 });
    engine.prompt = true;
    await requestTranslation(db, { documentId: id, scope: { kind: 'untranslated' } });
    runner.wake();
    await jobIs('done', id);
    expect(await readJob(db, id)).toMatchObject({ total: 39, done: 39 });
  });

  it('notices by itself what another program cancels', async () => {
    const id = await add(3);
    const engine = new TestEngine(false);
    run(engine);
    const call = await engine.call(0);
    await cancelTranslation((await opened().place.open()).db, id);
    await vi.waitFor(() => expect(call.options.signal?.aborted).toBe(true), WAITING);
  });

  it('goes on where the reader is, and then from the beginning', async () => {
    const id = await add(30);
    setReadingPosition(id, 20);
    const engine = new TestEngine(true);
    run(engine);
    await jobIs('done', id);
    const sources = await sourcesOf(id);
    expect(engine.sources).toEqual([...sources.slice(20), ...sources.slice(0, 20)]);
  });

  it('follows the reader, before what nobody looks at', async () => {
    const id = await add(900);
    const engine = new TestEngine(false);
    const runner = run(engine);
    (await engine.call(0)).finish();
    const large = [await engine.call(1), await engine.call(2)];
    expect(large.map(({ options }) => options.priority)).toEqual(['background', 'background']);
    setReadingPosition(id, 850);
    runner.wake();
    const { options, sources } = await engine.call(3);
    expect(options.priority).toBe('visible');
    expect(sources).toEqual((await sourcesOf(id)).slice(850, 882));
  });

  it('serves several documents in turn', async () => {
    const names = ['الأول', 'الثاني', 'الثالث'];
    for (const name of names) {
      const text = Array.from({ length: 700 }, (_, index) => [`${name} ${index}`]);
      await insertDocument(opened().store.db, newDocument(text), { translate: true });
    }
    const engine = new TestEngine(false);
    run(engine);
    for (let number = 0; number < 9; number += 1) (await engine.call(number)).finish();
    const batches = names.map(
      (name) =>
        engine.calls.slice(0, 9).filter(({ sources }) => sources[0]?.startsWith(name)).length,
    );
    expect(Math.max(...batches) - Math.min(...batches)).toBeLessThanOrEqual(1);
  });

  it('lets a new document begin while a long one is under way', async () => {
    const { db } = opened().store;
    await add(900);
    const engine = new TestEngine(false);
    const runner = run(engine);
    (await engine.call(0)).finish();
    await engine.call(2);
    const text = newDocument([['وصل الخبر الآن.']]);
    const fresh = await insertDocument(db, text, { translate: true });
    runner.wake();
    const call = await engine.call(3);
    expect(call.sources).toEqual(['وصل الخبر الآن.']);
    call.finish();
    await jobIs('done', fresh);
  });

  it('goes on after a restart, and translates nothing twice', async () => {
    const id = await add(100);
    const first = new TestEngine(false);
    const stopped = run(first);
    (await first.call(0)).finish();
    const half = await first.call(1);
    half.give(0);
    half.give(1);
    const doneIs = (count: number) => async () =>
      expect(await readJob(opened().store.db, id)).toMatchObject({
        status: 'running',
        done: count,
      });
    await vi.waitFor(doneIs(34), WAITING);
    // Not written yet when the runner is told to stop, and not lost.
    half.give(2);
    await stopped.stop();
    runners.splice(0);
    expect(half.options.signal?.aborted).toBe(true);
    await doneIs(35)();

    const { db } = await opened().place.reopen();
    const second = new TestEngine(true);
    run(second, db);
    await vi.waitFor(
      async () => expect(await readJob(db, id)).toMatchObject({ status: 'done', done: 100 }),
      WAITING,
    );
    expect(second.sources).toHaveLength(65);
    expect(new Set(second.sources).size).toBe(65);
    for (const segment of await segmentsOf(db, id)) expect(segment).toMatchObject({ revision: 1 });
  });

  it('shares the work with other runners, each sentence to one of them', async () => {
    const id = await add(900);
    const engine = new TestEngine(true);
    run(engine);
    run(engine, (await opened().place.open()).db);
    await jobIs('done', id);
    expect([...engine.sources].sort()).toEqual((await sourcesOf(id)).sort());
  });

  it('takes over from a runner that died, whose late results are thrown away', async () => {
    const { db } = opened().store;
    const id = await add(2);
    const claim = { documentId: id, limit: 1, fromBlock: 0 };
    await claimSegments(db, { ...claim, owner: 'dead', until: Date.now() - 1 });
    await claimSegments(db, { ...claim, owner: 'alive', until: Date.now() + 60_000 });
    const engine = new TestEngine(true);
    const runner = run(engine);
    const sources = await sourcesOf(id);
    await vi.waitFor(
      async () => expect(await segmentAt(db, id, 1)).toMatchObject({ state: 'machine' }),
      WAITING,
    );
    expect(engine.sources).toEqual([sources[1]]);
    await releaseLeases(db);
    runner.wake();
    await jobIs('done', id);
    expect(engine.sources).toEqual([sources[1], sources[0]]);
  });

  it('drops a deleted document and takes it up again when it is restored', async () => {
    const { db } = opened().store;
    const id = await add(20);
    const engine = new TestEngine(false);
    const runner = run(engine);
    const call = await engine.call(0);
    await deleteDocument(db, id);
    runner.wake();
    await vi.waitFor(() => expect(call.options.signal?.aborted).toBe(true), WAITING);
    engine.prompt = true;
    await restoreDocument(db, id);
    runner.wake();
    await jobIs('done', id);
  });

  it('says why a job failed, lets others go on, and can be asked again', async () => {
    const { db } = opened().store;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const id = await add(40);
    const engine = new TestEngine(false);
    const runner = run(engine);
    (await engine.call(0)).finish();
    (await engine.call(1)).fail(new MuwaziError('MODEL_INVALID', { reason: 'x' }));
    await jobIs('failed', id);
    expect(await readJob(db, id)).toMatchObject({ error: 'MODEL_INVALID' });
    expect(await readDocumentSummary(db, id)).toMatchObject({ counts: { pending: 0 } });
    engine.prompt = true;
    await requestTranslation(db, { documentId: id, scope: { kind: 'untranslated' } });
    runner.wake();
    await jobIs('done', id);
    expect(await readJob(db, id)).toMatchObject({ error: null });
    expect((await segmentsOf(db, id)).map(({ state }) => state)).not.toContain('untranslated');
  });

  it('fails with what the engine fails with before it is there', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const id = await add(3);
    run(async () => {
      throw new MuwaziError('MODEL_FILE_MISSING', { file: 'config.json' });
    });
    await jobIs('failed', id);
    expect(await readJob(opened().store.db, id)).toMatchObject({ error: 'MODEL_FILE_MISSING' });
    expect(silence).toHaveBeenCalled();
  });

  it('waits for an engine that stopped and comes back', async () => {
    const id = await add(3);
    const engine = new TestEngine(false);
    run(engine);
    (await engine.call(0)).fail(new MuwaziError('ENGINE_STOPPED'));
    engine.prompt = true;
    (await engine.call(1)).finish();
    await jobIs('done', id);
    expect(await readJob(opened().store.db, id)).toMatchObject({ total: 3, done: 3, error: null });
  });
});
