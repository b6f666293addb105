import { expect, test } from '../fixtures';
import { add, firstSegment, NEWS, segmentsOf } from '../fixtures/plain-api';

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
