import { expect, it, vi } from 'vitest';
import { MuwaziError, toMuwaziError } from './index';

it('travels under the status of its code', () => {
  expect(new MuwaziError('STALE_REVISION').status).toBe(409);
  expect(toMuwaziError('anything').status).toBe(500);
});

it('keeps an error that is ours and wraps every other', () => {
  const ours = new MuwaziError('DOCUMENT_NOT_FOUND', { id: 'x' });
  expect(toMuwaziError(ours)).toBe(ours);
  const other = new TypeError('broken');
  expect(toMuwaziError(other)).toMatchObject({ code: 'INTERNAL', details: {}, cause: other });
});

it('knows an error of another copy of this module, as Next makes them', async () => {
  vi.resetModules();
  const copy = await import('./index');
  expect(copy.MuwaziError).not.toBe(MuwaziError);
  const theirs = new copy.MuwaziError('ENGINE_STOPPED');
  expect(toMuwaziError(theirs)).toBe(theirs);
});
