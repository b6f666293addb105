import { MACHINE_STATES, type Segment, type SegmentState } from '../types';
import type { SegmentContent } from './edit-command';
import { refuse } from './locate';

/** A segment without its id and source. */
export function contentOf({ id: _id, source: _source, ...content }: Segment): SegmentContent {
  return content;
}

/** Two targets as one, a space between where neither brings white space. */
export function joinTargets(first: string, second: string): string {
  const isApart = first === '' || second === '' || /\s$/.test(first) || /^\s/.test(second);
  return isApart ? first + second : `${first} ${second}`;
}

/**
 * What the two halves of a split segment hold. The machine's text, score and flag were those of the
 * whole and go, except that a half of the machine's text is still the machine's, until it has
 * translated the half anew.
 *
 * @throws MuwaziError BAD_REQUEST when `targetAt` lies outside the target
 */
export function splitContent(
  whole: Segment,
  targetAt: number,
): readonly [SegmentContent, SegmentContent] {
  const { target, state } = whole;
  if (!Number.isInteger(targetAt) || targetAt < 0 || targetAt > target.length)
    refuse('targetAt', 'outside the target');
  const half = (text: string, revision: number): SegmentContent => ({
    target: text,
    machine: state === 'machine' && text !== '' ? text : null,
    state: text === '' ? 'untranslated' : state,
    revision,
    score: null,
    flag: null,
    pending: whole.pending || state === 'machine',
  });
  return [
    half(target.slice(0, targetAt).trimEnd(), whole.revision),
    half(target.slice(targetAt).trimStart(), 0),
  ];
}

function isMachines(state: SegmentState): boolean {
  return MACHINE_STATES.some((one) => one === state);
}

/** One state for two: what a person wrote stays a person's, and reviewed only what is reviewed whole. */
function joinStates(first: SegmentState, second: SegmentState): SegmentState {
  if (first === second) return first;
  return isMachines(first) && isMachines(second) ? 'machine' : 'edited';
}

/** What a segment made of two holds. The machine's is asked of it anew, as one sentence. */
export function mergeContent(first: Segment, second: Segment): SegmentContent {
  const state = joinStates(first.state, second.state);
  const scores = [first.score, second.score].filter((score) => score !== null);
  return {
    target: joinTargets(first.target, second.target),
    machine:
      first.machine === null || second.machine === null
        ? null
        : joinTargets(first.machine, second.machine),
    state,
    revision: first.revision,
    score: scores.length === 0 ? null : Math.min(...scores),
    flag: first.flag ?? second.flag,
    pending: state === 'machine' || (isMachines(state) && (first.pending || second.pending)),
  };
}

/** A segment whose source was cut elsewhere: review, score and machine's text were of another sentence. */
export function recutContent(segment: Segment): SegmentContent {
  return {
    ...contentOf(segment),
    state: segment.state === 'reviewed' ? 'edited' : segment.state,
    score: null,
    flag: null,
    pending: segment.pending || segment.state === 'machine',
  };
}

/** A segment whose target a person moved to or from its neighbour. */
export function movedContent(segment: Segment, target: string): SegmentContent {
  if (target === segment.target) return contentOf(segment);
  return { ...contentOf(segment), target, state: 'edited', flag: null, pending: false };
}
