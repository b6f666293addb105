import http from 'node:http';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';

/** A text of three sentences under a heading, written for these tests. */
const NEWS = [
  'افتتاح مكتبة جديدة في الحي القديم',
  '',
  'افتتحت البلدية اليوم مكتبة عامة في الحي القديم. وتضم المكتبة نحو 12 ألف كتاب.',
  '',
  'وقال مدير المكتبة إن الأبواب مفتوحة للجميع.',
].join('\n');

interface Segment {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly state: string;
  readonly revision: number;
}

async function add(request: APIRequestContext, data: Record<string, unknown>): Promise<string> {
  const answer = await request.post('/api/documents', { data });
  expect(answer.status()).toBe(201);
  return (await answer.json()).document.id;
}

async function segmentsOf(request: APIRequestContext, id: string): Promise<Segment[]> {
  const { document } = await (await request.get(`/api/documents/${id}`)).json();
  return document.blocks.flatMap((block: { segments: Segment[] }) => block.segments);
}

async function firstSegment(request: APIRequestContext, id: string): Promise<Segment> {
  const [first] = await segmentsOf(request, id);
  if (!first) throw new Error('the document has no segment');
  return first;
}

async function expectAlive(request: APIRequestContext): Promise<void> {
  const answer = await request.get('/api/health');
  expect(await answer.json()).toMatchObject({ status: 'ok' });
}

test('documents: add, list, read, rename, delete, restore', async ({ request }) => {
  const id = await add(request, { text: NEWS, title: 'مكتبة', translate: false });

  const { documents } = await (await request.get('/api/documents')).json();
  expect(documents.map((document: { id: string }) => document.id)).toContain(id);

  const { document, job } = await (await request.get(`/api/documents/${id}`)).json();
  expect(job).toBeNull();
  expect(document).toMatchObject({ title: 'مكتبة', counts: { machine: 0, pending: 0 } });
  const sources = (await segmentsOf(request, id)).map((segment) => segment.source).join('');
  for (const paragraph of NEWS.split('\n').filter(Boolean)) expect(sources).toContain(paragraph);

  const renamed = await request.patch(`/api/documents/${id}`, { data: { title: 'مكتبة الحي' } });
  expect((await renamed.json()).document).toMatchObject({ id, title: 'مكتبة الحي' });

  expect((await request.delete(`/api/documents/${id}`)).status()).toBe(204);
  expect((await request.get(`/api/documents/${id}`)).status()).toBe(404);
  const restored = await request.post(`/api/documents/${id}/restore`);
  expect((await restored.json()).document).toMatchObject({ id, title: 'مكتبة الحي' });
  expect((await request.get(`/api/documents/${id}`)).status()).toBe(200);
});

test('a file comes in as bytes, as a form, and in windows-1256', async ({ request }) => {
  const bytes = await request.post('/api/documents?translate=false', {
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('خبر الصباح.txt'),
    },
    data: Buffer.from(NEWS),
  });
  expect(bytes.status()).toBe(201);
  expect((await bytes.json()).document.origin).toMatchObject({ fileName: 'خبر الصباح.txt' });

  // "أعلنت الوزارة اليوم عن برنامج جديد لدعم القراءة في المدارس، وقالت إن العمل يبدأ في الشهر المقبل." as Windows wrote it before Unicode.
  const cp1256 = Buffer.from(
    [
      'c3dae1e4ca20c7e1e6d2c7d1c920c7e1ede6e320dae420c8d1e4c7e3cc20cccfedcf20e1cfdae320',
      'c7e1ded1c7c1c920dded20c7e1e3cfc7d1d3a120e6dec7e1ca20c5e420c7e1dae3e120edc8cfc320',
      'dded20c7e1d4e5d120c7e1e3dec8e12e',
    ].join(''),
    'hex',
  );
  const form = await request.post('/api/documents', {
    multipart: {
      file: { name: 'old.txt', mimeType: 'text/plain', buffer: cp1256 },
      translate: 'false',
    },
  });
  expect(form.status()).toBe(201);
  const { document } = await form.json();
  expect(document.origin).toMatchObject({ encoding: 'windows-1256', fileName: 'old.txt' });
  expect((await firstSegment(request, document.id)).source).toContain('أعلنت الوزارة');
});

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

test('exports carry the title as their name, in every format', async ({ request }) => {
  const id = await add(request, { text: NEWS, title: 'خبر: المكتبة', translate: false });
  for (const format of ['docx', 'html', 'md', 'txt', 'json']) {
    for (const query of ['', '&layout=stacked', '&content=target', '&locale=ar']) {
      const answer = await request.get(`/api/documents/${id}/export?format=${format}${query}`);
      expect(answer.status()).toBe(200);
      const header = answer.headers()['content-disposition'] ?? '';
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/);
      const name = decodeURIComponent(header.split("UTF-8''")[1] ?? '');
      expect(name).toContain('المكتبة');
      expect(name.endsWith(`.${format}`)).toBe(true);
      expect((await answer.body()).byteLength).toBeGreaterThan(0);
    }
  }
  expect((await request.get(`/api/documents/${id}/export?format=exe`)).status()).toBe(400);
});

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

test.describe('strangers', () => {
  test('another site can neither write nor use the API', async ({ request }) => {
    const origin = 'https://other.example';
    for (const headers of [
      { origin },
      { origin, 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await request.post('/api/documents', { data: { text: NEWS }, headers });
      expect(answer.status()).toBe(403);
      expect((await answer.json()).error.code).toBe('ORIGIN_NOT_ALLOWED');
    }
    const read = await request.get('/api/documents', {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(read.status()).toBe(403);
  });

  test('another name for this address is refused', async ({ baseURL }) => {
    for (const path of ['/', '/api/documents']) {
      const answer = await get(`${baseURL}${path}`, { host: 'rebound.example' });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.body).error.code).toBe('HOST_NOT_ALLOWED');
    }
  });

  test('pages run no script but ours', async ({ request }) => {
    const page = await request.get('/');
    const headers = page.headers();
    const policy = headers['content-security-policy'] ?? '';
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1];
    expect(scripts).not.toContain('unsafe');
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    const tags = (await page.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`);
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    const again = (await request.get('/')).headers()['content-security-policy'];
    expect(again).not.toContain(`'nonce-${nonce}'`);
  });
});

test('a reader who was away gets what was missed, once', async ({ request, baseURL }) => {
  const id = await add(request, { text: NEWS, translate: false });
  const address = `${baseURL}/api/documents/${id}/events`;
  const [one, two] = await segmentsOf(request, id);
  if (!one || !two) throw new Error('the text has several segments');
  const correct = (segment: Segment, target: string) =>
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

interface ServerEvent {
  readonly id: string;
  readonly name: string;
  readonly data: {
    readonly segments: readonly Segment[];
    readonly counts: Record<string, number>;
    readonly job: { readonly status: string } | null;
  };
}

/** A reader of server-sent events that waits for the one it wants. */
async function openEvents(address: string, headers: Record<string, string> = {}) {
  const left = new AbortController();
  const answer = await fetch(address, { headers, signal: left.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  if (!answer.body) throw new Error('no stream');
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  return {
    close: () => left.abort(),
    async until(wanted: (event: ServerEvent) => boolean): Promise<ServerEvent> {
      for (;;) {
        const end = waiting.indexOf('\n\n');
        if (end === -1) {
          const { done, value } = await reader.read();
          if (done) throw new Error('the stream ended');
          waiting += value;
          continue;
        }
        const event = parseEvent(waiting.slice(0, end));
        waiting = waiting.slice(end + 2);
        if (event && wanted(event)) return event;
      }
    },
  };
}

function parseEvent(text: string): ServerEvent | null {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  const data = field('data');
  return data ? { id: field('id'), name: field('event'), data: JSON.parse(data) } : null;
}

/** A plain request: unlike fetch it sends any Host header. */
function get(address: string, headers: Record<string, string>) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    http.get(address, { headers }, (answer) => collect(answer, resolve)).on('error', reject);
  });
}

/** Sends zeros until all are sent or the server has answered. */
function upload(address: string, size: number, announced: boolean) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = {
      'content-type': 'application/octet-stream',
      ...(announced && { 'content-length': size }),
    };
    const request = http.request(address, { method: 'POST', headers });
    let answered = false;
    request.on('response', (answer) => {
      answered = true;
      collect(answer, resolve);
    });
    request.on('error', (error) => {
      if (!answered) reject(error);
    });
    const piece = Buffer.alloc(1024 * 1024, 'ا');
    let sent = 0;
    const send = () => {
      while (!answered && sent < size) {
        sent += piece.length;
        if (!request.write(piece)) {
          request.once('drain', send);
          return;
        }
      }
      request.end();
    };
    send();
  });
}

function collect(
  answer: http.IncomingMessage,
  done: (result: { status: number; body: string }) => void,
): void {
  let body = '';
  answer.setEncoding('utf8');
  answer.on('data', (piece: string) => {
    body += piece;
  });
  answer.on('end', () => done({ status: answer.statusCode ?? 0, body }));
}
