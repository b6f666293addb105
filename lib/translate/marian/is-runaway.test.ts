import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendPath, startPath } from './hypothesis';
import { isRunaway } from './is-runaway';

const pathOf = (tokens: readonly number[]) =>
  tokens.reduce((path, token) => extendPath(path, token, -1), startPath(63, null));

describe('isRunaway', () => {
  const beginning = fc.array(fc.integer({ min: 1, max: 60 }));
  const circle = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });

  it('sees a circle that has gone round long enough, whatever came before', () => {
    fc.assert(
      fc.property(beginning, circle, (before, turn) => {
        const round = Array.from({ length: 32 }, () => turn).flat();
        expect(isRunaway(pathOf([...before, ...round]))).toBe(true);
      }),
    );
  });

  it('lets words be said again that are not said for ever', () => {
    fc.assert(
      fc.property(beginning, circle, (before, turn) => {
        const twice = [...turn, ...turn, 61, 62];
        expect(isRunaway(pathOf([...before, ...twice]))).toBe(false);
      }),
    );
  });
});
