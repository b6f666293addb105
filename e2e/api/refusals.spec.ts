import { expect, test } from '../fixtures';
import { add, firstSegment, NEWS } from '../fixtures/plain-api';

test('what is not there is not found', async ({ request }) => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  for (const id of [nobody, 'x', "'%20or%201=1"]) {
    for (const path of ['', '/events', '/export']) {
      const answer = await request.get(`/api/documents/${id}${path}`);
      expect(answer.status()).toBe(404);
      expect((await answer.json()).error.code).toBe('DOCUMENT_NOT_FOUND');
    }
    const gone = [
      await request.patch(`/api/documents/${id}`, { data: { title: 'x' } }),
      await request.delete(`/api/documents/${id}`),
      await request.post(`/api/documents/${id}/restore`),
      await request.post(`/api/documents/${id}/translation`, {
        data: { scope: { kind: 'untranslated' } },
      }),
    ];
    for (const answer of gone) expect(answer.status()).toBe(404);
    const segment = await request.patch(`/api/segments/${id}`, {
      data: { revision: 0, target: 'x', state: 'edited' },
    });
    expect(segment.status()).toBe(404);
    expect((await segment.json()).error.code).toBe('SEGMENT_NOT_FOUND');
  }
});

test('a wrong body is refused with the field that is wrong', async ({ request }) => {
  const id = await add(request, { text: NEWS, translate: false });
  const { id: segmentId } = await firstSegment(request, id);
  const wrong: [string, unknown][] = [
    [`/api/segments/${segmentId}`, { revision: 'one', target: 'x', state: 'edited' }],
    [`/api/segments/${segmentId}`, { revision: 0, target: 5, state: 'edited' }],
    [`/api/segments/${segmentId}`, { revision: 0, target: 'x', state: 'memory' }],
    [`/api/documents/${id}`, {}],
  ];
  for (const [path, data] of wrong) {
    const answer = await request.patch(path, { data });
    expect(answer.status()).toBe(400);
    expect((await answer.json()).error.code).toBe('BAD_REQUEST');
  }
  const scope = await request.post(`/api/documents/${id}/translation`, { data: { scope: 'all' } });
  expect(scope.status()).toBe(400);
  const empty = await request.patch(`/api/documents/${id}`, { data: { title: '  ' } });
  expect(empty.status()).toBe(422);
  const long = await request.patch(`/api/segments/${segmentId}`, {
    data: { revision: 0, target: 'x'.repeat(10_001), state: 'edited' },
  });
  expect(long.status()).toBe(413);
  expect((await firstSegment(request, id)).target).toBe('');
});
