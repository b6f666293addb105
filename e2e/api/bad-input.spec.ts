import { expect, test } from '../fixtures';
import { add, expectAlive, firstSegment, segmentsOf } from '../fixtures/plain-api';
import { upload } from '../fixtures/plain-http';

test.describe('bad input', () => {
  const refused: [string, Buffer, number, string][] = [
    ['an empty file', Buffer.alloc(0), 422, 'EMPTY_INPUT'],
    ['white space', Buffer.from(' \n\t\u00a0\n'), 422, 'EMPTY_INPUT'],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000', 'hex'),
      415,
      'BINARY_INPUT',
    ],
    ['no letters', Buffer.from('12345 !!! ٣٫٥ — 2024'), 422, 'NO_LETTERS'],
  ];
  for (const [name, data, status, code] of refused) {
    test(`${name} is refused`, async ({ request }) => {
      const answer = await request.post('/api/documents', {
        headers: { 'content-type': 'application/octet-stream' },
        data,
      });
      expect(answer.status()).toBe(status);
      expect((await answer.json()).error.code).toBe(code);
      await expectAlive(request);
    });
  }

  test('English only is taken, with a notice', async ({ request }) => {
    const answer = await request.post('/api/documents', {
      data: { text: 'The library opened today in the old quarter.', translate: false },
    });
    expect(answer.status()).toBe(201);
    const { notices } = await answer.json();
    expect(notices.map((notice: { code: string }) => notice.code)).toContain('MOSTLY_NOT_ARABIC');
  });

  test('half surrogate pairs, NULs and direction controls do no harm', async ({ request }) => {
    // Written out as JSON escapes: a string with half a pair could not be sent as UTF-8.
    const body =
      '{"text":"قال \\ud800 الوزير\\u0000 اليوم \\u202eإن\\u202c الطريق مفتوح.","translate":false}';
    const answer = await request.post('/api/documents', {
      headers: { 'content-type': 'application/json' },
      data: Buffer.from(body),
    });
    expect(answer.status()).toBe(201);
    const { document } = await answer.json();
    const { id, revision, source } = await firstSegment(request, document.id);
    expect(source).not.toContain('\u0000');
    expect(source).toContain('الطريق مفتوح');

    const patch = await request.patch(`/api/segments/${id}`, {
      headers: { 'content-type': 'application/json' },
      data: Buffer.from(
        `{"revision":${revision},"state":"edited","target":"a\\u0000b\\udfff c\\nd"}`,
      ),
    });
    expect(patch.status()).toBe(200);
    const { target } = (await patch.json()).segment;
    expect(target).not.toMatch(/[\0\n\ud800-\udfff]/);
    expect(target).toMatch(/^ab/);
    for (const format of ['docx', 'html', 'txt']) {
      const file = await request.get(`/api/documents/${document.id}/export?format=${format}`);
      expect(file.status()).toBe(200);
    }
    await expectAlive(request);
  });

  test('a megabyte on one line is cut, and nothing of it lost', async ({ request }) => {
    const word = 'كلمة ';
    const text = word.repeat(Math.ceil((1024 * 1024) / Buffer.byteLength(word))).trim();
    const id = await add(request, { text, translate: false });
    const sources = (await segmentsOf(request, id)).map((segment) => segment.source);
    expect(sources.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    await expectAlive(request);
  });

  test('200 MB are refused, whether announced or not, and the server lives', async ({
    request,
    baseURL,
  }) => {
    test.slow();
    const size = 200 * 1024 * 1024;
    for (const announced of [true, false]) {
      const { status, body } = await upload(`${baseURL}/api/documents`, size, announced);
      expect(status).toBe(413);
      expect(JSON.parse(body).error).toMatchObject({
        code: 'INPUT_TOO_LARGE',
        details: { limitMegabytes: expect.any(Number) },
      });
    }
    await expectAlive(request);
  });
});
