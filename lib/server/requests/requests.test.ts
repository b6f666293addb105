import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MuwaziError } from '@/lib/errors';
import { LOCALE_COOKIE } from '@/lib/i18n';
import { attachment } from './content-disposition';
import { errorAnswer } from './error-answer';
import { toDocumentId, toSegmentId } from './ids';
import { localeOf } from './locale';
import { readBytes } from './read-bytes';
import { readJson } from './read-json';
import { seenChange } from './seen-change';

const address = 'http://localhost:3000/api/documents';
const ask = (query = '', headers: Record<string, string> = {}) =>
  new Request(`${address}${query}`, { headers });
const send = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(address, { method: 'POST', body, headers, ...{ duplex: 'half' } });
const failing = (code: string) => expect.objectContaining({ code });

describe('readBytes', () => {
  it('gives the body as it came', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    expect(new Uint8Array(await readBytes(send(bytes), 60_000))).toEqual(bytes);
    expect(await readBytes(ask(), 10)).toHaveLength(0);
  });

  it('refuses a body that says it is too large without reading it', async () => {
    const request = send('small', { 'content-length': '2000001' });
    await expect(readBytes(request, 2_000_000)).rejects.toThrow(failing('INPUT_TOO_LARGE'));
    expect(request.bodyUsed).toBe(false);
  });

  it('stops reading a body that turns out too large', async () => {
    let given = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel() {
        cancelled = true;
      },
    });
    await expect(readBytes(send(endless), 10_000)).rejects.toThrow(failing('INPUT_TOO_LARGE'));
    expect(cancelled).toBe(true);
    expect(given).toBeLessThan(20_000);
  });
});

describe('readJson', () => {
  const schema = z.object({ title: z.string() });

  it('reads Arabic', async () => {
    expect(await readJson(send('{"title":"افتتاح المعرض"}'), schema)).toEqual({
      title: 'افتتاح المعرض',
    });
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"title":'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xc7, 0xe1, 0x22])],
  ])('refuses %s', async (_, body) => {
    await expect(readJson(send(body), schema)).rejects.toThrow(failing('BAD_REQUEST'));
  });

  it('names the field that is wrong', async () => {
    await expect(readJson(send('{"title":5}'), schema)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      details: { field: 'title' },
    });
  });
});

describe('ids', () => {
  it('takes a UUID, in lower case', () => {
    const id = '0F9E1D2C-3B4A-4C5D-8E6F-7A8B9C0D1E2F';
    expect(toDocumentId(id)).toBe(id.toLowerCase());
    expect(toSegmentId(id)).toBe(id.toLowerCase());
  });

  it.each(['', '1', "' or 1=1", '../../etc/passwd', 'x'.repeat(10_000)])(
    'finds nothing under %j',
    (id) => {
      expect(() => toDocumentId(id)).toThrow(failing('DOCUMENT_NOT_FOUND'));
      expect(() => toSegmentId(id)).toThrow(failing('SEGMENT_NOT_FOUND'));
    },
  );
});

describe('attachment', () => {
  it('gives an Arabic name in UTF-8 and a plain stand-in', () => {
    expect(attachment('خبر.docx')).toBe(
      `attachment; filename="document.docx"; filename*=UTF-8''%D8%AE%D8%A8%D8%B1.docx`,
    );
  });

  it.each(['a"b.txt', 'a\r\nSet-Cookie: x=1.txt', "it's (1)*.md", '\ud800.txt', 'ﷺ.html'])(
    'lets no name out of its place: %j',
    (name) => {
      const header = attachment(name);
      expect(header).toMatch(
        /^attachment; filename="[A-Za-z0-9 ._-]+"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/,
      );
      const encoded = header.split("UTF-8''")[1] ?? '';
      expect(decodeURIComponent(encoded)).toBe(name.replace('\ud800', '\ufffd'));
      expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
    },
  );
});

describe('localeOf', () => {
  const arabic = { cookie: `a=b; ${LOCALE_COOKIE}=ar` };

  it('is what is asked for, else what the interface is shown in', () => {
    expect(localeOf(ask())).toBe('en');
    expect(localeOf(ask('', arabic))).toBe('ar');
    expect(localeOf(ask('?locale=en', arabic))).toBe('en');
    expect(localeOf(ask('', { 'accept-language': 'ar-TN, en;q=0.5' }))).toBe('ar');
    expect(() => localeOf(ask('?locale=xx'))).toThrow(failing('BAD_REQUEST'));
  });
});

describe('seenChange', () => {
  it('resumes where the browser says, else where the address says', () => {
    expect(seenChange(ask())).toBe(0);
    expect(seenChange(ask('?after=7'))).toBe(7);
    expect(seenChange(ask('?after=7', { 'last-event-id': '9' }))).toBe(9);
    expect(() => seenChange(ask('?after=-1'))).toThrow(failing('BAD_REQUEST'));
    expect(() => seenChange(ask('?after=x'))).toThrow(failing('BAD_REQUEST'));
  });
});

describe('errorAnswer', () => {
  it('sends code, details and status', async () => {
    const answer = errorAnswer(new MuwaziError('TARGET_TOO_LONG', { limitCharacters: 10_000 }));
    expect(answer.status).toBe(413);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      error: { code: 'TARGET_TOO_LONG', details: { limitCharacters: 10_000 } },
    });
  });
});
