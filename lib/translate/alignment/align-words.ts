import { normaliseForModel } from '@/lib/text';
import { crossAttention, type MarianConfig, type MarianSessions } from '../marian';
import type { MarianTokenizer } from '../tokenizer';
import type { AlignedWords } from '../types';
import { linkDiagonally } from './link-diagonally';
import { linkWords, type WordLink } from './link-words';
import { type TokenisedWord, tokeniseWords, wordOfToken } from './words';

interface AlignerParts {
  readonly sessions: MarianSessions;
  readonly config: MarianConfig;
  readonly tokenizer: MarianTokenizer;
}

/** Pieces without a letter or digit say nothing about which words belong together. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/**
 * Finds which words of a source and of a target, be it the machine's or a person's, belong together: from
 * the model's cross-attention when it gives it, else from numbers, names and places in the sentence.
 *
 * @returns one entry a link, by target; words that belong to nothing are in none
 */
export async function alignWords(
  parts: AlignerParts,
  source: string,
  target: string,
): Promise<AlignedWords[]> {
  const { tokenizer } = parts;
  const sourceWords = tokeniseWords(source, (word) =>
    tokenizer.encodeSource(normaliseForModel(word)).slice(0, -1),
  );
  const targetWords = tokeniseWords(target, (word) => tokenizer.encodeTarget(word));
  const links =
    (await linksByAttention(parts, sourceWords, targetWords)) ??
    linkDiagonally(wordsOf(source, sourceWords), wordsOf(target, targetWords));
  return links.flatMap(([from, to]) => {
    const [one, other] = [sourceWords[from]?.range, targetWords[to]?.range];
    if (!one || !other || isEmpty(one) || isEmpty(other)) return [];
    return [{ source: one, target: other }];
  });
}

/** null when the model gives no attention or the sentence is longer than it can read. */
async function linksByAttention(
  { sessions, config, tokenizer }: AlignerParts,
  sourceWords: readonly TokenisedWord[],
  targetWords: readonly TokenisedWord[],
): Promise<WordLink[] | null> {
  const source = [...sourceWords.flatMap(({ ids }) => ids), config.eosId];
  const target = targetWords.flatMap(({ ids }) => ids);
  if (target.length === 0) return [];
  if (Math.max(source.length, target.length) > config.maxPositions) return null;
  const attention = await crossAttention(sessions, config, source, target);
  if (!attention) return null;
  const counting = (words: readonly TokenisedWord[], pieces: readonly string[]) =>
    wordOfToken(words).map((word, token) => (WORDLESS.test(pieces[token] ?? '') ? -1 : word));
  return linkWords(
    attention.weights,
    attention.sourceLength,
    counting(sourceWords, tokenizer.sourcePieces(source)),
    counting(targetWords, tokenizer.targetPieces(target)),
  );
}

function wordsOf(text: string, words: readonly TokenisedWord[]): string[] {
  return words.map(({ range: [start, end] }) => text.slice(start, end));
}

function isEmpty([start, end]: readonly [number, number]): boolean {
  return start === end;
}
