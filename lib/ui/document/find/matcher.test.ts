import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf } from './matcher';

/** The words found, as they are written. */
function found(query: string, written: string, isPattern = false): string[] | null {
  const matcher = matcherOf({ text: query, isPattern });
  return matcher ? matcher(written).map(({ start, end }) => written.slice(start, end)) : null;
}

describe('words', () => {
  it('are found in any spelling of Arabic, as they stand', () => {
    expect(found('مدرسه', 'في المَدْرَسَةِ مدرسـة')).toEqual(['مَدْرَسَةِ', 'مدرسـة']);
    expect(found('احمد', 'قال أحمد لإحمد')).toEqual(['أحمد', 'إحمد']);
    expect(found('أَحمد', 'قال احمد')).toEqual(['احمد']);
  });

  it('are found whatever their capitals, over any white space', () => {
    expect(found('the minister', 'The Minister and the\u00a0minister')).toEqual([
      'The Minister',
      'the\u00a0minister',
    ]);
  });

  it('are no pattern', () => {
    expect(found('a.c', 'abc a.c')).toEqual(['a.c']);
    expect(found('(', 'f(x)')).toEqual(['(']);
  });

  it('are none when empty', () => {
    expect(found('  ', 'text')).toBeNull();
    expect(found('ـ', 'نص')).toBeNull();
  });

  it('are found wherever a text contains them', () => {
    const text = fc
      .array(fc.constantFrom('ا', 'أ', 'ب', 'َ', 'ـ', 'a', 'B', ' ', '😀'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, text, (before, middle, after) => {
        const matches = matcherOf({ text: middle, isPattern: false });
        if (matches) expect(matches(before + middle + after).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('patterns', () => {
  it('are found in the text as written', () => {
    expect(found('\\d+', 'in 2024 and 2025', true)).toEqual(['2024', '2025']);
    expect(found('\\p{Lu}\\w+', 'Old Town', true)).toEqual(['Old', 'Town']);
  });

  it('are none when they are wrong, and match nothing that is empty', () => {
    expect(found('(', 'f(x)', true)).toBeNull();
    expect(found('x*', 'aXa', true)).toEqual(['X']);
  });
});
