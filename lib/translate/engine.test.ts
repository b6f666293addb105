import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from './index';

const SENTENCE = 'قال الوزير إن الحكومة ستفتتح مدرسة جديدة في المدينة.';

describe('createEngine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine({ workers: 1 });
  });
  afterAll(() => engine.close());

  it('gives a translation for each source, in order, and each one as soon as it is done', async () => {
    const sources = ['افتتحت البلدية مكتبة عامة.', '2026', '', SENTENCE, 'https://example.org'];
    const seen: number[] = [];
    const translations = await engine.translate(sources, {
      onTranslation: (index) => seen.push(index),
    });
    expect(translations).toHaveLength(5);
    expect(translations[0]?.target).toMatch(/[a-z]/);
    expect(translations[0]?.score).toBeGreaterThan(0);
    expect(translations[1]).toEqual({ target: '2026', score: null, flag: null });
    expect(translations[2]).toEqual({ target: '', score: null, flag: null });
    expect(translations[4]?.target).toBe('https://example.org');
    expect(seen.sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives equal sentences the same translation, with diacritics or without', async () => {
    const [one, other, dressed] = await engine.translate([
      SENTENCE,
      `  ${SENTENCE} `,
      SENTENCE.replace('قال', 'قَالَ').replace('جديدة', 'جديـــدة'),
    ]);
    expect(other).toEqual(one);
    expect(dressed).toEqual(one);
  });

  it('gives a sentence the same translation alone and in a document', async () => {
    const others = Array.from({ length: 40 }, (_, i) => `زار الوفد رقم ${i} مصنع السيارات أمس.`);
    const fresh = await createEngine({ workers: 2 });
    const [alone] = await fresh.translate([SENTENCE]);
    const together = await engine.translate([...others, SENTENCE]);
    expect(together.at(-1)).toEqual(alone);
    await fresh.close();
  });

  it('translates a sentence longer than the model reads at once, to its end', async () => {
    const clause = 'زار الوزير المدرسة الجديدة في المدينة وقال إن العمل فيها بدأ في العام الماضي، ';
    const long = `${clause.repeat(12)}وعاد إلى العاصمة في عام 2027.`;
    const [translation] = await engine.translate([long]);
    expect(translation?.target).toContain('2027');
    expect(translation?.target.length).toBeGreaterThan(long.length / 2);
  });

  it('carries addresses and names over letter for letter', async () => {
    const [translation] = await engine.translate([
      'راسلونا على info@example.org أو زوروا https://example.org/ar قريبا.',
    ]);
    expect(translation?.target).toContain('info@example.org');
    expect(translation?.target).toContain('https://example.org/ar');
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
    await expect(other.align('نعم', 'Yes')).rejects.toMatchObject({ code: 'ENGINE_STOPPED' });
  });

  it('goes on with what is typed, whatever it is and wherever it ends', async () => {
    const typed = 'The minister told journalists yesterday that Cairo';
    await fc.assert(
      fc.asyncProperty(fc.nat(typed.length), async (end) => {
        const prefix = typed.slice(0, end);
        const { completion } = await engine.complete(SENTENCE, prefix);
        const whole = prefix + completion;
        expect(whole).not.toMatch(/\s\s/);
        expect(whole.length).toBeGreaterThan(end);
        // The same search, told more of its own answer, must not change its mind about what is there.
        const more = whole.slice(0, end + Math.floor(completion.length / 2));
        expect(more + (await engine.complete(SENTENCE, more)).completion).toContain(more);
      }),
      { numRuns: 12 },
    );
  });

  it('completes nothing that is complete, and letters no model has', async () => {
    const [translation] = await engine.translate([SENTENCE], { beams: 4 });
    const { completion } = await engine.complete(SENTENCE, translation?.target ?? '');
    expect(completion.length).toBeLessThan(20);
    expect((await engine.complete(SENTENCE, 'The ☃ minister said ')).completion).not.toBe('');
    expect(await engine.complete('2026', '20')).toEqual({ completion: '' });
  });

  it('offers alternatives, all different, best first', async () => {
    const alternatives = await engine.alternatives(SENTENCE, 4);
    expect(alternatives.length).toBeGreaterThan(1);
    expect(alternatives.length).toBeLessThanOrEqual(4);
    expect(new Set(alternatives.map(({ target }) => target)).size).toBe(alternatives.length);
  });

  it('aligns words of any pair, a corrected one too', async () => {
    const target = 'The minister said the government will open a new school in the city in 2027.';
    const source = 'قال الوزير إن الحكومة ستفتتح مدرسة جديدة في المدينة عام ٢٠٢٧.';
    const links = (await engine.align(source, target)).map(
      (link) => `${source.slice(...link.source)}=${target.slice(...link.target)}`,
    );
    expect(links).toContain('الوزير=minister');
    expect(links).toContain('الحكومة=government');
    expect(links).toContain('مدرسة=school');
    expect(await engine.align('', target)).toEqual([]);
    expect(await engine.align(source, '')).toEqual([]);
  });
});
