import { arabicShare } from '@/lib/text';
import type { Rule } from './types';

/** An Arabic name or two may be quoted; more is untranslated text. */
const MOST_ARABIC = 0.3;

/** The target is Arabic. */
export const copiedSource: Rule = {
  flag: 'copied-source',
  severity: 2,
  isBroken: ({ target }) => arabicShare(target) > MOST_ARABIC,
};
