import { toWesternDigits } from '@/lib/text';
import type { WordLink } from './link-words';

/**
 * Links words without a model's help: equal numbers and Latin words belong together; between these
 * anchors the words are paired in proportion to their places.
 *
 * @param sources source words, marks around them left out
 * @param targets target words likewise
 */
export function linkDiagonally(sources: readonly string[], targets: readonly string[]): WordLink[] {
  const anchors = findAnchors(sources, targets);
  const ends: WordLink[] = [...anchors, [sources.length, targets.length]];
  const links: WordLink[] = [];
  let [sourceStart, targetStart] = [0, 0];
  for (const [source, target] of ends) {
    const [sourceCount, targetCount] = [source - sourceStart, target - targetStart];
    for (let place = 0; sourceCount > 0 && place < targetCount; place++) {
      const across = Math.floor(((place + 0.5) / targetCount) * sourceCount);
      links.push([sourceStart + across, targetStart + place]);
    }
    if (source < sources.length) links.push([source, target]);
    [sourceStart, targetStart] = [source + 1, target + 1];
  }
  return links;
}

/** Pairs of equal words that stand once on either side, as many as go from left to right on both. */
function findAnchors(sources: readonly string[], targets: readonly string[]): WordLink[] {
  const keyOf = (word: string) => toWesternDigits(word).toLowerCase();
  const anchors: WordLink[] = [];
  let after = -1;
  sources.forEach((word, source) => {
    const key = keyOf(word);
    if (!/[\da-z]/u.test(key)) return;
    const target = targets.findIndex((other, place) => place > after && keyOf(other) === key);
    if (target === -1) return;
    anchors.push([source, target]);
    after = target;
  });
  return anchors;
}
