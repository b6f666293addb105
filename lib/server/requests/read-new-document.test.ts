import { describe, expect, it } from 'vitest';
import { readNewDocument } from './read-new-document';

const TEXT = 'افتتحت البلدية مكتبة.';
const send = (body: BodyInit, headers: Record<string, string> = {}, query = '') =>
  readNewDocument(
    new Request(`http://localhost:3000/api/documents${query}`, { method: 'POST', body, headers }),
  );
const json = (value: unknown) =>
  send(JSON.stringify(value), { 'content-type': 'application/json' });
const octets = { 'content-type': 'application/octet-stream' };

describe('readNewDocument', () => {
  it('takes a pasted text', async () => {
    expect(await json({ text: TEXT })).toEqual({ input: { text: TEXT }, translate: true });
    expect(await json({ text: TEXT, title: 'مكتبة', translate: false })).toEqual({
      input: { text: TEXT, title: 'مكتبة' },
      translate: false,
    });
  });

  it('takes the bytes of a file with its name', async () => {
    const { input, translate } = await send(
      TEXT,
      { ...octets, 'x-file-name': encodeURIComponent('خبر 50%.txt') },
      '?translate=false',
    );
    expect(translate).toBe(false);
    if (!('bytes' in input)) return expect.unreachable();
    expect(input.fileName).toBe('خبر 50%.txt');
    expect(new TextDecoder().decode(input.bytes)).toBe(TEXT);
  });

  it('takes bytes without a name, called text', async () => {
    const { input } = await send(TEXT, { 'content-type': 'text/plain; charset=utf-8' });
    expect(input).not.toHaveProperty('fileName');
    expect(input).toHaveProperty('bytes');
  });

  it('takes a form, byte for byte', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(5_000));
    const form = new FormData();
    form.set('file', new File([bytes], 'خبر.md'));
    form.set('translate', 'false');
    const { input, translate } = await send(form);
    expect(translate).toBe(false);
    expect(input).toEqual({ bytes, fileName: 'خبر.md' });
  });

  it.each([
    [
      'an unknown kind of body',
      () => send(TEXT, { 'content-type': 'image/png' }),
      'UNSUPPORTED_FORMAT',
    ],
    ['JSON without a text', () => json({ title: 'x' }), 'BAD_REQUEST'],
    ['JSON with a number for a text', () => json({ text: 5 }), 'BAD_REQUEST'],
    ['a form without a file', () => send(new FormData()), 'BAD_REQUEST'],
    [
      'half a form',
      () => send('--x\r\nContent-', { 'content-type': 'multipart/form-data; boundary=x' }),
      'BAD_REQUEST',
    ],
    [
      'a name that is not encoded',
      () => send(TEXT, { ...octets, 'x-file-name': '50%' }),
      'BAD_REQUEST',
    ],
    ['an unknown wish', () => send(TEXT, octets, '?translate=perhaps'), 'BAD_REQUEST'],
    [
      'too many bytes',
      () => send(TEXT, { ...octets, 'content-length': String(22 * 1024 * 1024) }),
      'INPUT_TOO_LARGE',
    ],
  ])('refuses %s', async (_, ask, code) => {
    await expect(ask()).rejects.toMatchObject({ code });
  });

  it('names the limit of the text, not of the body', async () => {
    const much = { ...octets, 'content-length': String(200 * 1024 * 1024) };
    await expect(send(TEXT, much)).rejects.toMatchObject({ details: { limitMegabytes: 20 } });
  });
});
