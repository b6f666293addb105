import { describe, expect, it } from 'vitest';
import { applyEdit } from './apply-edit';
import type { AddSegment } from './edit-command';
import { blockId, SAMPLE, segmentId } from './testing/sample-blocks';

const add = (id: string, at: number, rest: Partial<AddSegment> = {}): AddSegment => ({
  kind: 'add-segment',
  blockId: blockId(id),
  at,
  newId: segmentId('new'),
  ...rest,
});

describe('addSegment', () => {
  it('adds a sentence that only English has, which is a person’s from the start', () => {
    const { blocks, inverse } = applyEdit(SAMPLE, add('b3', 1));
    expect(blocks[2]?.segments).toMatchObject([
      { id: 's5' },
      { id: 'new', source: '', target: '', state: 'edited', machine: null, pending: false },
      { id: 's6' },
    ]);
    expect(applyEdit(blocks, inverse).blocks).toEqual(SAMPLE);
  });

  it('takes a block whose dateline is not first for one without', () => {
    expect(applyEdit(SAMPLE, add('b1', 0)).blocks[0]?.hasDateline).toBe(false);
    expect(applyEdit(SAMPLE, add('b1', 1)).blocks[0]?.hasDateline).toBe(true);
  });

  it.each([
    ['outside the block', add('b3', 3), 'BAD_REQUEST'],
    ['before it', add('b3', -1), 'BAD_REQUEST'],
    ['between two numbers', add('b3', 0.5), 'BAD_REQUEST'],
    ['with an id in use', add('b3', 0, { newId: segmentId('s1') }), 'BAD_REQUEST'],
    ['to what is missing', add('gone', 0), 'BLOCK_NOT_FOUND'],
  ])('refuses to add %s', (_what, command, code) => {
    expect(() => applyEdit(SAMPLE, command)).toThrow(expect.objectContaining({ code }));
  });
});

describe('removeSegment', () => {
  const remove = (id: string) => ({ kind: 'remove-segment', segmentId: segmentId(id) }) as const;
  const { blocks: longer } = applyEdit(SAMPLE, add('b3', 2));
  const written = longer.map((block) => ({
    ...block,
    segments: block.segments.map((one) => (one.id === 'new' ? { ...one, target: 'Yes.' } : one)),
  }));

  it('takes an added sentence out, and its inverse brings it back with its text', () => {
    const { blocks, inverse } = applyEdit(written, remove('new'));
    expect(blocks).toEqual(SAMPLE);
    expect(applyEdit(blocks, inverse).blocks).toEqual(written);
  });

  it('never takes Arabic out', () => {
    expect(() => applyEdit(written, remove('s5'))).toThrow(
      expect.objectContaining({ code: 'BAD_REQUEST' }),
    );
  });

  it('can be merged into its neighbour, and that be undone', () => {
    const pair = { firstId: segmentId('s6'), secondId: segmentId('new') };
    const { blocks, inverse } = applyEdit(written, { kind: 'merge-segments', ...pair });
    expect(blocks[2]?.segments[1]).toMatchObject({
      source: 'قرأ أخوه.',
      target: 'His brother read. Yes.',
      state: 'edited',
    });
    expect(applyEdit(blocks, inverse).blocks).toEqual(written);
  });

  it('leaves no block without Arabic', () => {
    const alone = { kind: 'split-block', blockId: blockId('b3'), at: 2, newId: blockId('n') };
    expect(() => applyEdit(written, { ...alone, kind: 'split-block' })).toThrow(
      expect.objectContaining({ code: 'BAD_REQUEST' }),
    );
  });
});
