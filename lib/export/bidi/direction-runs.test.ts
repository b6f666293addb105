import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionRuns } from './index';

/** Runs as "text" for left to right and "<text>" for right to left. */
function shown(text: string, base: 'rtl' | 'ltr'): string[] {
  return directionRuns(text, base).map((run) => (run.dir === 'rtl' ? `<${run.text}>` : run.text));
}

describe('directionRuns', () => {
  it.each([
    ['a name', 'أعلنت Apple أمس', ['<أعلنت >', 'Apple', '< أمس>']],
    ['numbers after Arabic words', 'في عام 2022 و ٣٫٥', ['<في عام 2022 و ٣٫٥>']],
    ['numbers after a name', 'هاتف iPhone 15 الجديد', ['<هاتف >', 'iPhone 15', '< الجديد>']],
    ['a percentage after a name', 'خصم Apple 50% على', ['<خصم >', 'Apple 50%', '< على>']],
    ['brackets around a name', 'الشركة (Apple) قالت', ['<الشركة (>', 'Apple', '<) قالت>']],
    ['brackets of a name', 'شركة Apple (Inc.) قالت', ['<شركة >', 'Apple (Inc.)', '< قالت>']],
    ['a bracket that closes nothing', 'شركة Apple) قالت', ['<شركة >', 'Apple', '<) قالت>']],
    ['a full stop after a name', 'اشترت Apple.', ['<اشترت >', 'Apple', '<.>']],
    [
      'an address',
      'زوروا https://a.example/b/ الآن',
      ['<زوروا >', 'https://a.example/b/', '< الآن>'],
    ],
    ['a telephone number', 'هاتف +216 74 000 000.', ['<هاتف >', '+216 74 000 000', '<.>']],
    ['an e-mail address', 'راسلوا a.b@c.example.', ['<راسلوا >', 'a.b@c.example', '<.>']],
    ['points on a letter', 'كَتَبَ', ['<كَتَبَ>']],
  ])('sets %s in an Arabic line', (_, text, runs) => {
    expect(shown(text, 'rtl')).toEqual(runs);
  });

  it.each([
    ['a word', 'the word كتاب means book', ['the word ', '<كتاب>', ' means book']],
    ['a phrase with a comma', 'he said مرحبا، يا صديقي!', ['he said ', '<مرحبا، يا صديقي>', '!']],
    ['brackets', 'Nawras (نورس) is', ['Nawras (', '<نورس>', ') is']],
    ['Arabic digits', 'page ٣٥ of', ['page ', '<٣٥>', ' of']],
    ['nothing Arabic', '“50%” of it (2022).', ['“50%” of it (2022).']],
  ])('sets %s in an English line', (_, text, runs) => {
    expect(shown(text, 'ltr')).toEqual(runs);
  });

  it('loses, doubles and moves nothing, and never gives two runs of one direction', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'أ',
            'a',
            '1',
            '٣',
            ' ',
            '(',
            ')',
            '%',
            '+1 23 45 67',
            '\u0651',
            '🙂',
            'http://x',
          ),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('rtl' as const, 'ltr' as const), (text, base) => {
        const runs = directionRuns(text, base);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const [index, run] of runs.entries()) expect(run.dir).not.toBe(runs[index - 1]?.dir);
      }),
    );
  });
});
