import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAGRAPHS } from '../sentences.fixture';
import { splitSentences } from './split-sentences';

/** Positions inside a text at which one sentence ends and the next begins. */
function boundaries(sentences: readonly string[]): number[] {
  let position = 0;
  return sentences.slice(0, -1).map((sentence) => {
    position += sentence.length;
    return position;
  });
}

const results = PARAGRAPHS.map(({ about, sentences }) => {
  const wanted = sentences.map((sentence, index) =>
    index === sentences.length - 1 ? sentence : `${sentence} `,
  );
  return { about, wanted, found: splitSentences(wanted.join('')) };
});

const count = { wanted: 0, found: 0, right: 0 };
for (const { wanted, found } of results) {
  const gold = new Set(boundaries(wanted));
  const given = boundaries(found);
  count.wanted += gold.size;
  count.found += given.length;
  count.right += given.filter((position) => gold.has(position)).length;
}
const precision = count.right / count.found;
const recall = count.right / count.wanted;

describe('splitSentences on written news', () => {
  const total = PARAGRAPHS.reduce((sum, { sentences }) => sum + sentences.length, 0);

  it(`has precision ${precision.toFixed(3)} and recall ${recall.toFixed(3)} over ${count.wanted} boundaries of ${total} sentences`, () => {
    expect(total).toBeGreaterThanOrEqual(120);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  });

  it.each(results)('$about', ({ wanted, found }) => {
    expect(found).toEqual(wanted);
  });
});
