import { expect, test } from '../fixtures';
import { openEvents } from '../fixtures/events';
import { add, firstSegment, NEWS, type StoredSegment, segmentsOf } from '../fixtures/plain-api';

test('a translation runs, streams and can be asked for again', async ({ request, baseURL }) => {
  const id = await add(request, { text: NEWS });
  const stream = await openEvents(`${baseURL}/api/documents/${id}/events?after=0`);
  const last = await stream.until((event) => event.data.job?.status === 'done');
  stream.close();
  expect(last.data.counts).toMatchObject({ pending: 0, untranslated: 0 });
  for (const segment of await segmentsOf(request, id)) {
    expect(segment.state).toBe('machine');
    expect(segment.target).not.toBe('');
  }

  const first = await firstSegment(request, id);
  const again = await request.post(`/api/documents/${id}/translation`, {
    data: { scope: { kind: 'segment', segmentId: first.id } },
  });
  expect(again.status()).toBe(202);
  expect((await again.json()).job).toMatchObject({ documentId: id });
  const cancelled = await request.delete(`/api/documents/${id}/translation`);
  expect(cancelled.status()).toBe(200);
  const position = await request.put(`/api/documents/${id}/reading-position`, {
    data: { block: 2 },
  });
  expect(position.status()).toBe(204);
});

test('a reader who was away gets what was missed, once', async ({ request, baseURL }) => {
  const id = await add(request, { text: NEWS, translate: false });
  const address = `${baseURL}/api/documents/${id}/events`;
  const [one, two] = await segmentsOf(request, id);
  if (!one || !two) throw new Error('the text has several segments');
  const correct = (segment: StoredSegment, target: string) =>
    request.patch(`/api/segments/${segment.id}`, {
      data: { revision: segment.revision, target, state: 'edited' },
    });

  const here = await openEvents(address);
  await here.until(() => true);
  await correct(one, 'first');
  const seen = await here.until((event) => event.data.segments.length > 0);
  expect(seen.data.segments).toMatchObject([{ id: one.id, target: 'first' }]);
  here.close();

  await correct(two, 'second');
  const back = await openEvents(address, { 'last-event-id': seen.id });
  const missed = await back.until(() => true);
  expect(missed.data.segments).toMatchObject([{ id: two.id, target: 'second' }]);
  expect(Number(missed.id)).toBeGreaterThan(Number(seen.id));

  await request.delete(`/api/documents/${id}`);
  expect((await back.until((event) => event.name === 'deleted')).name).toBe('deleted');
});
