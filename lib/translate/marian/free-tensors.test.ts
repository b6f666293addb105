import { expect, it } from 'vitest';
import { freeTensors } from './free-tensors';

it('gives memory back, shared memory once, and leaves alone what it was not given', () => {
  const shared = new Float32Array(64);
  const kept = new Float32Array(8);
  freeTensors([
    { data: shared, dims: [64] },
    { data: shared.subarray(8), dims: [56] },
    { data: new Float32Array(0), dims: [0] },
    undefined,
  ]);
  expect(shared.length).toBe(0);
  expect(kept.length).toBe(8);
});

it('is content with memory that is free already', () => {
  const data = new Float32Array(64);
  freeTensors([{ data, dims: [64] }]);
  freeTensors([{ data, dims: [64] }]);
  expect(data.length).toBe(0);
});
