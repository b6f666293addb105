import { describe, expect, it } from 'vitest';
import { applyEdit } from './apply-edit';
import type { SplitSegment } from './edit-command';
import { SAMPLE, segmentId } from './testing/sample-blocks';

const split = (id: string, at: number, rest: Partial<SplitSegment> = {}): SplitSegment => ({
  kind: 'split-segment',
  segmentId: segmentId(id),
  at,
  newId: segmentId('new'),
  ...rest,
});
const SOURCE = 'وصل الوفد إلى المدينة ثم غادرها. ';

describe('splitSegment', () => {
  it('cuts source and target, and gives white space to the first', () => {
    const at = SOURCE.indexOf(' ثم');
    const { blocks } = applyEdit(SAMPLE, split('s2', at, { targetAt: 23 }));
    expect(blocks[0]?.segments.slice(1, 3)).toEqual([
      {
        id: 's2',
        source: 'وصل الوفد إلى المدينة ',
        target: 'The delegation arrived.',
        machine: 'The delegation arrived.',
        state: 'machine',
        revision: 1,
        score: null,
        flag: null,
        pending: true,
      },
      {
        id: 'new',
        source: 'ثم غادرها. ',
        target: 'It left.',
        machine: 'It left.',
        state: 'machine',
        revision: 0,
        score: null,
        flag: null,
        pending: true,
      },
    ]);
  });

  it('leaves the whole target with the first unless told otherwise', () => {
    const { blocks } = applyEdit(SAMPLE, split('s5', 'كَتَبَ '.length));
    expect(blocks[2]?.segments).toMatchObject([
      { id: 's5', target: 'The boy wrote.', state: 'reviewed', machine: null, pending: false },
      { id: 'new', target: '', state: 'untranslated', revision: 0, pending: false },
      { id: 's6' },
    ]);
  });

  it('takes a block whose dateline was cut for one without', () => {
    expect(applyEdit(SAMPLE, split('s1', 3)).blocks[0]?.hasDateline).toBe(false);
    expect(applyEdit(SAMPLE, split('s3', 3)).blocks[0]?.hasDateline).toBe(true);
  });

  it('leaves the other blocks and the ones given untouched', () => {
    const before = JSON.stringify(SAMPLE);
    const { blocks } = applyEdit(SAMPLE, split('s2', 5));
    expect(blocks[1]).toBe(SAMPLE[1]);
    expect(JSON.stringify(SAMPLE)).toBe(before);
  });

  it.each([
    ['at the head', split('s2', 0)],
    ['at the end', split('s2', SOURCE.length)],
    ['before the last white space', split('s2', SOURCE.length - 1)],
    ['outside', split('s2', 1000)],
    ['between two numbers', split('s2', 1.5)],
    ['between a letter and its point', split('s5', 1)],
    ['inside a pair', split('s5', 'كَتَبَ '.length + 1)],
    ['outside the target', split('s2', 5, { targetAt: 99 })],
    ['with an id in use', split('s2', 5, { newId: segmentId('s6') })],
  ])('refuses to cut %s', (_what, command) => {
    expect(() => applyEdit(SAMPLE, command)).toThrow(
      expect.objectContaining({ code: 'BAD_REQUEST' }),
    );
  });

  it('says which segment is missing', () => {
    expect(() => applyEdit(SAMPLE, split('gone', 1))).toThrow(
      expect.objectContaining({ code: 'SEGMENT_NOT_FOUND', details: { id: 'gone' } }),
    );
  });
});
