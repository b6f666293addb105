import { expect, it, vi } from 'vitest';
import { MuwaziError } from '@/lib/errors';
import { readDocumentSummary } from '@/lib/store';
import { segmentsOf } from '@/lib/store/testing';
import { readJob, requestTranslation } from '../index';
import { describeQueue, TestEngine } from '../testing';

describeQueue('an engine that fails', (queue) => {
  it('says why a job failed, lets others go on, and can be asked again', async () => {
    const { db } = queue().store;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const id = await queue().add(40);
    const engine = new TestEngine(false);
    const runner = queue().run(engine);
    (await engine.call(0)).finish();
    (await engine.call(1)).fail(new MuwaziError('MODEL_INVALID', { reason: 'x' }));
    await queue().jobIs('failed', id);
    expect(await readJob(db, id)).toMatchObject({ error: 'MODEL_INVALID' });
    expect(await readDocumentSummary(db, id)).toMatchObject({ counts: { pending: 0 } });
    engine.prompt = true;
    await requestTranslation(db, { documentId: id, scope: { kind: 'untranslated' } });
    runner.wake();
    await queue().jobIs('done', id);
    expect(await readJob(db, id)).toMatchObject({ error: null });
    expect((await segmentsOf(db, id)).map(({ state }) => state)).not.toContain('untranslated');
  });

  it('fails with what the engine fails with before it is there', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const id = await queue().add(3);
    queue().run(async () => {
      throw new MuwaziError('MODEL_FILE_MISSING', { file: 'config.json' });
    });
    await queue().jobIs('failed', id);
    expect(await readJob(queue().store.db, id)).toMatchObject({ error: 'MODEL_FILE_MISSING' });
    expect(silence).toHaveBeenCalled();
  });

  it('waits for an engine that stopped and comes back', async () => {
    const id = await queue().add(3);
    const engine = new TestEngine(false);
    queue().run(engine);
    (await engine.call(0)).fail(new MuwaziError('ENGINE_STOPPED'));
    engine.prompt = true;
    (await engine.call(1)).finish();
    await queue().jobIs('done', id);
    expect(await readJob(queue().store.db, id)).toMatchObject({ total: 3, done: 3, error: null });
  });
});
