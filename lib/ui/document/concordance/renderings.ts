import { counterpartsAt, type Side, type Span, type WordPair } from '../words/word-pairs';
import type { Occurrence } from './concordance';
import { formOf } from './word-spans';

/** One way in which a word was translated. */
export interface Rendering {
  /** The counterpart words as first met. */
  readonly text: string;
  /** How often. */
  readonly count: number;
}

/** What is known of an occurrence once its words are aligned. */
export interface Aligned {
  readonly occurrence: Occurrence;
  readonly pairs: readonly WordPair[];
  /** The text on the other side. */
  readonly other: string;
}

/** The words on the other side that belong to an occurrence's word, each once, in the order of the text. */
export function counterparts(
  { spans }: Pick<Occurrence, 'spans'>,
  pairs: readonly WordPair[],
  side: Side,
): readonly Span[] {
  const other = side === 'source' ? 'target' : 'source';
  const found = spans.flatMap(([start]) => counterpartsAt(pairs, side, start)?.[other] ?? []);
  const unique = new Map(found.map((span) => [span[0], span]));
  return [...unique.values()].sort(([a], [b]) => a - b);
}

/** How often each translation was chosen, the commonest first; words without a counterpart count as `none`. */
export function countRenderings(
  aligned: readonly Aligned[],
  side: Side,
): { readonly renderings: readonly Rendering[]; readonly none: number } {
  const counted = new Map<string, Rendering>();
  let none = 0;
  for (const { occurrence, pairs, other } of aligned)
    for (const span of occurrence.spans) {
      const text = join(other, counterparts({ spans: [span] }, pairs, side));
      if (text === '') none += 1;
      else {
        const form = text.split(' ').map(formOf).join(' ');
        const known = counted.get(form);
        counted.set(form, { text: known?.text ?? text, count: (known?.count ?? 0) + 1 });
      }
    }
  const renderings = [...counted.values()].sort((a, b) => b.count - a.count);
  return { renderings, none };
}

const ENGLISH_ARTICLE = /^(?:the|a|an)\s+(?=\S)/iu;

/** Words that stand apart are joined by an ellipsis; an English article says nothing about the translation. */
function join(text: string, spans: readonly Span[]): string {
  let joined = '';
  let place = 0;
  for (const [start, end] of spans) {
    const between = text.slice(place, start);
    if (joined !== '') joined += between.trim() === '' ? ' ' : ' … ';
    joined += text.slice(start, end);
    place = end;
  }
  return joined.replace(ENGLISH_ARTICLE, '');
}
