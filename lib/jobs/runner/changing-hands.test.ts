import { expect, it, vi } from 'vitest';
import { deleteDocument, restoreDocument } from '@/lib/store';
import { segmentAt, segmentsOf } from '@/lib/store/testing';
import { cancelTranslation, readJob, releaseLeases } from '../index';
import { describeQueue, TestEngine, WAITING } from '../testing';
import { claimSegments } from './claim-segments';

describeQueue('a translation that changes hands', (queue) => {
  it('notices by itself what another program cancels', async () => {
    const id = await queue().add(3);
    const engine = new TestEngine(false);
    queue().run(engine);
    const call = await engine.call(0);
    await cancelTranslation((await queue().place.open()).db, id);
    await vi.waitFor(() => expect(call.options.signal?.aborted).toBe(true), WAITING);
  });

  it('goes on after a restart, and translates nothing twice', async () => {
    const id = await queue().add(100);
    const first = new TestEngine(false);
    const stopped = queue().run(first);
    (await first.call(0)).finish();
    const half = await first.call(1);
    half.give(0);
    half.give(1);
    const doneIs = (count: number) => async () =>
      expect(await readJob(queue().store.db, id)).toMatchObject({
        status: 'running',
        done: count,
      });
    await vi.waitFor(doneIs(34), WAITING);
    // Not written yet when the runner is told to stop, and not lost.
    half.give(2);
    await stopped.stop();
    expect(half.options.signal?.aborted).toBe(true);
    await doneIs(35)();

    const { db } = await queue().place.reopen();
    const second = new TestEngine(true);
    queue().run(second, db);
    await vi.waitFor(
      async () => expect(await readJob(db, id)).toMatchObject({ status: 'done', done: 100 }),
      WAITING,
    );
    expect(second.sources).toHaveLength(65);
    expect(new Set(second.sources).size).toBe(65);
    for (const segment of await segmentsOf(db, id)) expect(segment).toMatchObject({ revision: 1 });
  });

  it('shares the work with other runners, each sentence to one of them', async () => {
    const id = await queue().add(900);
    const engine = new TestEngine(true);
    queue().run(engine);
    queue().run(engine, (await queue().place.open()).db);
    await queue().jobIs('done', id);
    expect([...engine.sources].sort()).toEqual((await queue().sourcesOf(id)).sort());
  });

  it('takes over what a dead runner had claimed, and nothing that a living one has', async () => {
    const { db } = queue().store;
    const id = await queue().add(2);
    const claim = { documentId: id, limit: 1, fromBlock: 0 };
    await claimSegments(db, { ...claim, owner: 'dead', until: Date.now() - 1 });
    await claimSegments(db, { ...claim, owner: 'alive', until: Date.now() + 60_000 });
    const engine = new TestEngine(true);
    const runner = queue().run(engine);
    const sources = await queue().sourcesOf(id);
    await vi.waitFor(
      async () => expect(await segmentAt(db, id, 1)).toMatchObject({ state: 'machine' }),
      WAITING,
    );
    expect(engine.sources).toEqual([sources[1]]);
    await releaseLeases(db);
    runner.wake();
    await queue().jobIs('done', id);
    expect(engine.sources).toEqual([sources[1], sources[0]]);
  });

  it('drops a deleted document and takes it up again when it is restored', async () => {
    const { db } = queue().store;
    const id = await queue().add(20);
    const engine = new TestEngine(false);
    const runner = queue().run(engine);
    const call = await engine.call(0);
    await deleteDocument(db, id);
    runner.wake();
    await vi.waitFor(() => expect(call.options.signal?.aborted).toBe(true), WAITING);
    engine.prompt = true;
    await restoreDocument(db, id);
    runner.wake();
    await queue().jobIs('done', id);
  });
});
