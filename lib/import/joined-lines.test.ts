import { describe, expect, it } from 'vitest';
import { joinLines, wrapWidth } from './joined-lines';

const PARAGRAPH =
  'أعلنت البلدية أمس افتتاح مكتبة عامة في الحي القديم بعد عامين من أعمال الترميم التي شملت البهو والقاعات العليا، وقال مديرها إن الأبواب ستفتح للزوار كل يوم من التاسعة صباحا حتى الثامنة مساء، ما عدا أيام العطل الرسمية، وإن الاشتراك فيها مجاني لتلاميذ المدارس.';

/** Wraps a text as a mail program does. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

describe('wrapWidth', () => {
  it.each([50, 60, 72, 80])('recognises lines wrapped at column %i', (column) => {
    const width = wrapWidth([wrap(PARAGRAPH, column), wrap(PARAGRAPH, column)]);
    expect(width).not.toBeNull();
    expect(width).toBeLessThanOrEqual(column);
  });

  it('is not misled by one address that is too long for the column', () => {
    const lines = wrap(PARAGRAPH, 60);
    lines.splice(2, 0, `https://example.org/${'a'.repeat(150)}`);
    expect(wrapWidth([lines])).not.toBeNull();
  });

  it('sees that lines are paragraphs', () => {
    expect(wrapWidth([[PARAGRAPH, PARAGRAPH, 'سطر قصير', PARAGRAPH]])).toBeNull();
    expect(
      wrapWidth([['أول سطر.', 'ثاني سطر.', 'ثالث سطر.', 'رابع سطر.', 'خامس سطر.']]),
    ).toBeNull();
    expect(wrapWidth([[PARAGRAPH], [PARAGRAPH]])).toBeNull();
    expect(wrapWidth([])).toBeNull();
  });

  it('sees that verses are no paragraph', () => {
    const verses = [
      'يا دار أهلي سقاك الغيث منهملا',
      'وجاد تربك صوب من سحابات',
      'ما زلت أذكر أياما لنا سلفت',
      'بين الرياض وأنهار وجنات',
      'كانت لنا فيك أحلام نرددها',
    ];
    expect(wrapWidth([verses])).toBeNull();
  });
});

describe('joinLines', () => {
  it('joins full lines, and starts a paragraph after one that is not full', () => {
    const lines = [...wrap(PARAGRAPH, 60), ...wrap(PARAGRAPH, 60)];
    expect(joinLines(lines, 60)).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  it('gives nothing for nothing', () => {
    expect(joinLines([], 60)).toEqual([]);
  });
});
