import { expect, it } from 'vitest';
import type { Edit } from '../editing/undo-stack';
import { segmentId } from '../testing/build-blocks';
import { keepable } from './keepable';

const step = (at: number, sentences: number): Edit => ({
  at,
  kind: 'step',
  changes: Array.from({ length: sentences }, (_, index) => ({
    segmentId: segmentId(index),
    before: { target: 'A', state: 'machine' },
    after: { target: 'A', state: 'reviewed' },
  })),
});

it('keeps what comes after the last large step, and all where there is none', () => {
  const small = [step(1, 1), step(2, 200)];
  expect(keepable({ done: small, undone: [] })).toEqual({ done: small, undone: [] });
  const { done, undone } = keepable({
    done: [step(1, 1), step(2, 201), step(3, 1)],
    undone: [step(4, 201)],
  });
  expect(done.map(({ at }) => at)).toEqual([3]);
  expect(undone).toEqual([]);
});
