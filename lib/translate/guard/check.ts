import { copiedSource } from './copied-source';
import { tooLong, tooShort } from './length';
import { loop } from './loop';
import { lostInline } from './lost-inline';
import { lostLatin } from './lost-latin';
import { numbers } from './numbers';
import type { Pair, Rule } from './types';

const RULES: readonly Rule[] = [
  loop,
  tooLong,
  copiedSource,
  tooShort,
  lostInline,
  lostLatin,
  numbers,
];

/** What is wrong with a translation: the rule that weighs most and what all of them weigh together. */
export interface Verdict {
  readonly flag: Rule['flag'] | null;
  /** 0 when nothing is wrong. */
  readonly severity: number;
}

/** Looks at a translation with every rule. */
export function check(pair: Pair): Verdict {
  const broken = RULES.filter((rule) => rule.isBroken(pair));
  return {
    flag: broken[0]?.flag ?? null,
    severity: broken.reduce((sum, { severity }) => sum + severity, 0),
  };
}
