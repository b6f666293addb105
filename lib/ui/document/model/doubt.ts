import type { Segment, SegmentFlag } from '@/lib/document';
import type { Version } from './segment-board';

/** Why a sentence deserves a second look. */
export type Doubt = SegmentFlag | 'low-score';

/** The score is the probability that the meaning comes through (lib/translate/scores). */
const LOW_SCORE = 0.15;

/** @returns null for what a person wrote or approved, whatever the machine had thought of its own text */
export function doubtOf(
  { flag, score }: Pick<Segment, 'flag' | 'score'>,
  { state }: Pick<Version, 'state'>,
): Doubt | null {
  if (state === 'edited' || state === 'reviewed') return null;
  if (flag) return flag;
  return score !== null && score < LOW_SCORE ? 'low-score' : null;
}
