import { expect, test } from '../fixtures';
import { add, firstSegment, NEWS, type StoredSegment, segmentsOf } from '../fixtures/plain-api';

test('a correction is kept, its stale twin refused with what is there now', async ({ request }) => {
  const id = await add(request, { text: NEWS, translate: false });
  const { id: segmentId, revision } = await firstSegment(request, id);
  const path = `/api/segments/${segmentId}`;

  const saved = await request.patch(path, {
    data: { revision, target: 'A new library', state: 'edited' },
  });
  expect(saved.status()).toBe(200);
  const { segment } = await saved.json();
  expect(segment).toMatchObject({ target: 'A new library', state: 'edited' });
  expect(segment.revision).toBeGreaterThan(revision);

  const stale = await request.patch(path, { data: { revision, target: 'Mine', state: 'edited' } });
  expect(stale.status()).toBe(409);
  expect(await stale.json()).toMatchObject({
    error: { code: 'STALE_REVISION' },
    segment: { target: 'A new library', revision: segment.revision },
  });

  const { revisions } = await (await request.get(`${path}/revisions`)).json();
  expect(revisions.map((kept: { target: string }) => kept.target)).toContain('A new library');
  expect(revisions.map((kept: { target: string }) => kept.target)).not.toContain('Mine');
});

test('many corrections are kept together, and each is answered for itself', async ({ request }) => {
  const id = await add(request, { text: NEWS, translate: false });
  const [one, two, three] = await segmentsOf(request, id);
  if (!one || !two || !three) throw new Error('the text has several segments');
  const save = (segment: StoredSegment, target: string) => {
    const { id: segmentId, revision } = segment;
    return { id: segmentId, revision, target, state: 'edited' };
  };
  const path = `/api/documents/${id}/segments`;
  await request.post(path, { data: { saves: [save(two, 'Theirs')] } });
  const saves = [save(one, 'One'), save(two, 'Two'), save(three, 'x'.repeat(10_001))];
  const answer = await request.post(path, { data: { saves } });
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    results: [
      { status: 'saved', segment: { id: one.id, target: 'One', revision: 1 } },
      { status: 'stale', segment: { id: two.id, target: 'Theirs', revision: 1 } },
      {
        status: 'refused',
        error: { code: 'TARGET_TOO_LONG', details: { limitCharacters: 10_000 } },
      },
    ],
  });

  // At most 500 and 4 MB, and of what is too much nothing is kept.
  const first = save({ ...one, revision: 1 }, 'Again');
  for (const [tooMuch, status, code] of [
    [[], 400, 'BAD_REQUEST'],
    [Array.from({ length: 501 }, () => first), 400, 'BAD_REQUEST'],
    [Array.from({ length: 500 }, () => save(one, 'x'.repeat(9_000))), 413, 'INPUT_TOO_LARGE'],
  ] as const) {
    const refused = await request.post(path, { data: { saves: tooMuch } });
    expect(refused.status()).toBe(status);
    expect((await refused.json()).error.code).toBe(code);
  }
  expect((await firstSegment(request, id)).target).toBe('One');
  const most = Array.from({ length: 500 }, () => first);
  expect((await request.post(path, { data: { saves: most } })).status()).toBe(200);
  expect((await firstSegment(request, id)).target).toBe('Again');
});

test('text that looks like markup stays text', async ({ request }) => {
  const markup = '<script>alert(1)</script> & <img src=x onerror=alert(1)>';
  const id = await add(request, { text: `عنوان ${markup}`, title: markup, translate: false });
  const { id: segmentId, revision } = await firstSegment(request, id);
  await request.patch(`/api/segments/${segmentId}`, {
    data: { revision, target: markup, state: 'edited' },
  });
  expect((await firstSegment(request, id)).target).toBe(markup);
  const html = await (await request.get(`/api/documents/${id}/export?format=html`)).text();
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img src=x');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
