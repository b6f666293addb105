import { expect, it } from 'vitest';
import { estimateJob } from './job-estimate';

it('knows nothing before the first sentence', () => {
  expect(estimateJob({ done: 0, total: 10, wordsDone: 0, millisecondsActive: 900 })).toEqual({
    share: 0,
    wordsPerSecond: null,
    secondsLeft: null,
  });
});

it('goes by the time the job was at work', () => {
  expect(estimateJob({ done: 25, total: 100, wordsDone: 500, millisecondsActive: 10_000 })).toEqual(
    {
      share: 0.25,
      wordsPerSecond: 50,
      secondsLeft: 30,
    },
  );
});

it('is never more than done', () => {
  expect(
    estimateJob({ done: 12, total: 10, wordsDone: 90, millisecondsActive: 3_000 }),
  ).toMatchObject({ share: 1, secondsLeft: 0 });
});
