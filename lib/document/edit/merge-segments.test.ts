import { describe, expect, it } from 'vitest';
import type { Segment } from '../types';
import { applyEdit } from './apply-edit';
import type { MergeSegments } from './edit-command';
import { block, SAMPLE, segment, segmentId } from './testing/sample-blocks';

const merge = (first: string, second: string): MergeSegments => ({
  kind: 'merge-segments',
  firstId: segmentId(first),
  secondId: segmentId(second),
});

/** What two segments become. */
function merged(first: Partial<Segment>, second: Partial<Segment>): Segment | undefined {
  const segments = [segment('a', 'نعم. ', first), segment('b', 'لا.', second)];
  return applyEdit([block('x', segments)], merge('a', 'b')).blocks[0]?.segments[0];
}

describe('mergeSegments', () => {
  it('joins sources as they are, and targets with a space', () => {
    const { blocks } = applyEdit(SAMPLE, merge('s2', 's3'));
    expect(blocks[0]?.segments).toMatchObject([
      { id: 's1' },
      {
        id: 's2',
        source: 'وصل الوفد إلى المدينة ثم غادرها. ولم يعد.',
        target: 'The delegation arrived. It left. It never returned.',
        machine: null,
        state: 'edited',
        revision: 1,
        score: 0.8,
        flag: 'too-short',
      },
    ]);
    expect(blocks[0]?.hasDateline).toBe(true);
  });

  it('takes a dateline that was joined for none', () => {
    expect(applyEdit(SAMPLE, merge('s1', 's2')).blocks[0]?.hasDateline).toBe(false);
  });

  it.each([
    ['machine', 'machine', 'machine'],
    ['reviewed', 'reviewed', 'reviewed'],
    ['reviewed', 'edited', 'edited'],
    ['reviewed', 'machine', 'edited'],
    ['memory', 'memory', 'memory'],
    ['memory', 'machine', 'edited'],
    ['untranslated', 'untranslated', 'untranslated'],
    ['machine', 'untranslated', 'machine'],
    ['edited', 'untranslated', 'edited'],
  ] as const)('makes %s and %s %s', (first, second, state) => {
    expect(merged({ state: first }, { state: second })?.state).toBe(state);
  });

  it('lets the machine translate again what is all its own, and nothing that a person wrote', () => {
    expect(merged({ state: 'machine' }, { state: 'untranslated' })?.pending).toBe(true);
    expect(merged({ state: 'machine' }, { state: 'machine' })?.pending).toBe(true);
    expect(merged({ state: 'edited' }, { state: 'untranslated', pending: true })?.pending).toBe(
      false,
    );
  });

  it('keeps both machine texts and the lower score', () => {
    expect(
      merged(
        { machine: 'Yes.', target: 'Yes.', score: 0.9 },
        { machine: 'No.', target: '', score: 0.4, flag: 'loop' },
      ),
    ).toMatchObject({ machine: 'Yes. No.', target: 'Yes.', score: 0.4, flag: 'loop' });
  });

  it.each([
    ['the wrong order', merge('s3', 's2'), 'BAD_REQUEST'],
    ['one segment twice', merge('s2', 's2'), 'BAD_REQUEST'],
    ['segments of two blocks', merge('s3', 's4'), 'BAD_REQUEST'],
    ['a segment that is missing', merge('s2', 'gone'), 'SEGMENT_NOT_FOUND'],
    ['a first that is missing', merge('gone', 's2'), 'SEGMENT_NOT_FOUND'],
  ])('refuses %s', (_what, command, code) => {
    expect(() => applyEdit(SAMPLE, command)).toThrow(expect.objectContaining({ code }));
  });
});
