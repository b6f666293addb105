import { corpusBleu, corpusChrf, sentenceChrf } from '@/lib/translate/evaluate';

/** Something that translated the source: a model, or whoever wrote a file. */
export interface System {
  readonly name: string;
  /** One line for each line of the reference. */
  readonly hypotheses: readonly string[];
  /** Source words a second; null when they were translated elsewhere. */
  readonly wordsPerSecond: number | null;
}

export interface ScoredSystem {
  readonly name: string;
  readonly lines: number;
  /** sacreBLEU's BLEU and chrF2, 0 to 100. */
  readonly bleu: number;
  readonly chrf: number;
  readonly wordsPerSecond: number | null;
  /** Lines that are not letter for letter those of the first system. */
  readonly differingLines: number;
  readonly sentences: readonly { readonly chrf: number; readonly target: string }[];
}

/** @param first the system that the others are compared with */
export function scoreSystem(
  { hypotheses, name, wordsPerSecond }: System,
  references: readonly string[],
  first: System | undefined,
): ScoredSystem {
  return {
    name,
    lines: hypotheses.length,
    bleu: corpusBleu(hypotheses, references),
    chrf: corpusChrf(hypotheses, references),
    wordsPerSecond,
    differingLines: hypotheses.filter((target, line) => target !== first?.hypotheses[line]).length,
    sentences: hypotheses.map((target, line) => ({
      chrf: sentenceChrf(target, references[line] ?? ''),
      target,
    })),
  };
}
