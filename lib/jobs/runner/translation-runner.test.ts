import { expect, it, vi } from 'vitest';
import { listRevisions, readDocumentSummary, saveTarget } from '@/lib/store';
import { segmentAt, segmentsOf } from '@/lib/store/testing';
import { cancelTranslation, readJob, requestTranslation } from '../index';
import { describeQueue, TestEngine, translationOf, WAITING } from '../testing';

describeQueue('TranslationRunner', (queue) => {
  it('translates what waits in its order, each once', async () => {
    const { db } = queue().store;
    const id = await queue().add(330);
    const engine = new TestEngine(true);
    queue().run(engine);
    await queue().jobIs('done', id);
    const sources = await queue().sourcesOf(id);
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
    expect(new Set(queue().changed)).toEqual(new Set([id]));
  });

  it('begins when it is woken', async () => {
    const engine = new TestEngine(true);
    const runner = queue().run(engine);
    const id = await queue().add(3);
    runner.wake();
    await queue().jobIs('done', id);
  });

  it('writes each sentence when it comes, and lets others save meanwhile', async () => {
    const { db } = queue().store;
    const id = await queue().add(10);
    const engine = new TestEngine(false);
    queue().run(engine);
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
    const { db } = queue().store;
    const id = await queue().add(2);
    const engine = new TestEngine(false);
    queue().run(engine);
    const call = await engine.call(0);
    const { id: segmentId } = await segmentAt(db, id, 0);
    const save = { segmentId, revision: 0, target: 'Mine', state: 'reviewed' } as const;
    await saveTarget(db, { ...save, author: 'person' });
    call.finish();
    await queue().jobIs('done', id);
    const mine = { target: 'Mine', revision: 1, machine: null };
    expect(await segmentAt(db, id, 0)).toMatchObject(mine);
    expect(await segmentAt(db, id, 1)).toMatchObject({ state: 'machine', revision: 1 });
    expect(await readJob(db, id)).toMatchObject({ total: 2, done: 2 });
  });

  it('translates again without a new revision where the text is the same', async () => {
    const { db } = queue().store;
    const id = await queue().add(1);
    const engine = new TestEngine(true);
    const runner = queue().run(engine);
    await queue().jobIs('done', id);
    const { id: segmentId } = await segmentAt(db, id, 0);
    await requestTranslation(db, { documentId: id, scope: { kind: 'segment', segmentId } });
    runner.wake();
    await queue().jobIs('done', id);
    expect(engine.sources).toHaveLength(2);
    expect(await segmentAt(db, id, 0)).toMatchObject({ revision: 1, pending: false });
    expect(await listRevisions(db, segmentId)).toHaveLength(1);
  });

  it('stops the engine when the translation is cancelled, and keeps what is done', async () => {
    const { db } = queue().store;
    const id = await queue().add(40);
    const engine = new TestEngine(false);
    const runner = queue().run(engine);
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
    await queue().jobIs('done', id);
    expect(await readJob(db, id)).toMatchObject({ total: 39, done: 39 });
  });
});
