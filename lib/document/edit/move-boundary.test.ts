import { describe, expect, it } from 'vitest';
import { applyEdit } from './apply-edit';
import type { MoveBoundary } from './edit-command';
import { SAMPLE, segmentId } from './testing/sample-blocks';

const move = (
  first: string,
  second: string,
  side: MoveBoundary['side'],
  at: number,
): MoveBoundary => ({
  kind: 'move-boundary',
  firstId: segmentId(first),
  secondId: segmentId(second),
  side,
  at,
});

describe('moveBoundary on the source side', () => {
  it('moves words to the neighbour, white space with the word before it', () => {
    const at = 'وصل الوفد إلى المدينة'.length;
    const { blocks } = applyEdit(SAMPLE, move('s2', 's3', 'source', at));
    expect(blocks[0]?.segments.slice(1)).toMatchObject([
      { id: 's2', source: 'وصل الوفد إلى المدينة ', state: 'machine', score: null, revision: 1 },
      { id: 's3', source: 'ثم غادرها. ولم يعد.', state: 'edited', target: 'It never returned.' },
    ]);
  });

  it('takes back a review, for it was of another sentence', () => {
    const { blocks } = applyEdit(SAMPLE, move('s5', 's6', 'source', 'كَتَبَ 😀 '.length));
    expect(blocks[2]?.segments).toMatchObject([{ state: 'edited' }, { state: 'memory' }]);
  });

  it('takes a dateline that was moved for none', () => {
    expect(applyEdit(SAMPLE, move('s1', 's2', 'source', 4)).blocks[0]?.hasDateline).toBe(false);
    expect(applyEdit(SAMPLE, move('s2', 's3', 'source', 4)).blocks[0]?.hasDateline).toBe(true);
  });
});

describe('moveBoundary on the target side', () => {
  it('moves a sentence to the neighbour it belongs to', () => {
    const at = 'The delegation arrived.'.length;
    const { blocks } = applyEdit(SAMPLE, move('s2', 's3', 'target', at));
    expect(blocks[0]?.segments.slice(1)).toMatchObject([
      {
        source: SAMPLE[0]?.segments[1]?.source,
        target: 'The delegation arrived.',
        state: 'edited',
      },
      { target: 'It left. It never returned.', state: 'edited', revision: 3 },
    ]);
    expect(blocks[0]?.hasDateline).toBe(true);
  });

  it('lets one side say all', () => {
    const { blocks } = applyEdit(SAMPLE, move('s2', 's3', 'target', 0));
    expect(blocks[0]?.segments.slice(1)).toMatchObject([
      { target: '', state: 'edited' },
      { target: 'The delegation arrived. It left. It never returned.' },
    ]);
  });

  it('changes no state where nothing moved', () => {
    const { blocks } = applyEdit(SAMPLE, move('s5', 's6', 'target', 'The boy wrote.'.length));
    expect(blocks).toEqual(SAMPLE);
  });
});

describe('moveBoundary', () => {
  it.each([
    ['a blank first', move('s2', 's3', 'source', 0), 'BAD_REQUEST'],
    ['a blank second', move('s5', 's6', 'source', 1000), 'BAD_REQUEST'],
    ['a cut between letter and point', move('s5', 's6', 'source', 1), 'BAD_REQUEST'],
    ['a place outside the targets', move('s2', 's3', 'target', 1000), 'BAD_REQUEST'],
    ['a place before the targets', move('s2', 's3', 'target', -1), 'BAD_REQUEST'],
    ['segments that are no neighbours', move('s1', 's3', 'source', 3), 'BAD_REQUEST'],
    ['a segment that is missing', move('s1', 'gone', 'source', 3), 'SEGMENT_NOT_FOUND'],
  ])('refuses %s', (_what, command, code) => {
    expect(() => applyEdit(SAMPLE, command)).toThrow(expect.objectContaining({ code }));
  });
});
