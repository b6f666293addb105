import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from './index';

describe('createEngine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine({ workers: 1 });
  });
  afterAll(() => engine.close());

  it('gives a translation for each source, in order, and each one as soon as it is done', async () => {
    const sources = ['افتتحت البلدية مكتبة عامة.', '2026', '', 'قال الوزير إن المدرسة جديدة.'];
    const seen: number[] = [];
    const translations = await engine.translate(sources, {
      onTranslation: (index) => seen.push(index),
    });
    expect(translations).toHaveLength(4);
    expect(translations[0]?.target).toMatch(/[a-z]/);
    expect(translations[1]).toEqual({ target: '2026', score: null, flag: null });
    expect(translations[2]).toEqual({ target: '', score: null, flag: null });
    expect(seen.sort()).toEqual([0, 1, 2, 3]);
  });

  it('stops when asked and works on afterwards', async () => {
    const controller = new AbortController();
    const sources = Array.from({ length: 200 }, (_, i) => `هذه هي الجملة رقم ${i} في هذا النص.`);
    const translating = engine.translate(sources, {
      signal: controller.signal,
      onTranslation: () => controller.abort(),
    });
    await expect(translating).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await engine.translate(['شكرا جزيلا.']))[0]?.target).not.toBe('');
  });

  it('is stopped once closed', async () => {
    const other = await createEngine({ workers: 1 });
    const stopped = expect(other.translate(['صدر الكتاب أمس.'])).rejects.toMatchObject({
      code: 'ENGINE_STOPPED',
    });
    await other.close();
    await stopped;
    await expect(other.translate(['نعم'])).rejects.toMatchObject({ code: 'ENGINE_STOPPED' });
  });
});
