import { expect, it } from 'vitest';
import { insertDocument } from '@/lib/store';
import { newDocument } from '@/lib/store/testing';
import { setReadingPosition } from '../index';
import { describeQueue, TestEngine } from '../testing';

describeQueue('whose turn it is', (queue) => {
  it('goes on where the reader is, and then from the beginning', async () => {
    const id = await queue().add(30);
    setReadingPosition(id, 20);
    const engine = new TestEngine(true);
    queue().run(engine);
    await queue().jobIs('done', id);
    const sources = await queue().sourcesOf(id);
    expect(engine.sources).toEqual([...sources.slice(20), ...sources.slice(0, 20)]);
  });

  it('follows the reader, before what nobody looks at', async () => {
    const id = await queue().add(900);
    const engine = new TestEngine(false);
    const runner = queue().run(engine);
    (await engine.call(0)).finish();
    const large = [await engine.call(1), await engine.call(2)];
    expect(large.map(({ options }) => options.priority)).toEqual(['background', 'background']);
    setReadingPosition(id, 850);
    runner.wake();
    const { options, sources } = await engine.call(3);
    expect(options.priority).toBe('visible');
    expect(sources).toEqual((await queue().sourcesOf(id)).slice(850, 882));
  });

  it('serves several documents in turn', async () => {
    const names = ['الأول', 'الثاني', 'الثالث'];
    for (const name of names) {
      const text = Array.from({ length: 700 }, (_, index) => [`${name} ${index}`]);
      await insertDocument(queue().store.db, newDocument(text), { translate: true });
    }
    const engine = new TestEngine(false);
    queue().run(engine);
    for (let number = 0; number < 9; number += 1) (await engine.call(number)).finish();
    const batches = names.map(
      (name) =>
        engine.calls.slice(0, 9).filter(({ sources }) => sources[0]?.startsWith(name)).length,
    );
    expect(Math.max(...batches) - Math.min(...batches)).toBeLessThanOrEqual(1);
  });

  it('lets a new document begin while a long one is under way', async () => {
    const { db } = queue().store;
    await queue().add(900);
    const engine = new TestEngine(false);
    const runner = queue().run(engine);
    (await engine.call(0)).finish();
    await engine.call(2);
    const text = newDocument([['وصل الخبر الآن.']]);
    const fresh = await insertDocument(db, text, { translate: true });
    runner.wake();
    const call = await engine.call(3);
    expect(call.sources).toEqual(['وصل الخبر الآن.']);
    call.finish();
    await queue().jobIs('done', fresh);
  });
});
