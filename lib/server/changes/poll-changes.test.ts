import { expect, it, vi } from 'vitest';
import type { DocumentId } from '@/lib/document';
import { ChangeHub, pollChanges } from './index';

const documentId = '0f9e1d2c-3b4a-4c5d-8e6f-7a8b9c0d1e2f' as DocumentId;

it('tells of changes made elsewhere, once each, also after the database was away', async () => {
  const hub = new ChangeHub();
  const stop = new AbortController();
  const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
  // What the database says at each poll; null is a database that does not answer.
  const answers = [4, 4, 5, null, 5, 6, undefined];
  const told: unknown[] = [];
  let poll = -1;
  hub.subscribe(documentId, () => told.push(answers[poll]));
  await pollChanges({
    hub,
    signal: stop.signal,
    everyMilliseconds: 1,
    async read(ids) {
      expect(ids).toEqual([documentId]);
      poll += 1;
      if (poll === answers.length - 1) stop.abort();
      const answer = answers[poll];
      if (answer === null) throw new Error('away');
      return new Map(answer === undefined ? [] : [[documentId, answer]]);
    },
  });
  expect(told).toEqual([4, 5, 6, undefined]);
  expect(silence).toHaveBeenCalledTimes(1);
  silence.mockRestore();
});
