import { describe, expect, it } from 'vitest';
import { isOriginAllowed } from './origins';

const ask = (method: string, headers: Record<string, string>, path = '/api/documents') =>
  isOriginAllowed({ method, path, headers: new Headers({ host: 'localhost:3000', ...headers }) });

describe('isOriginAllowed', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY'])('lets our own page %s', (method) => {
    expect(ask(method, { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(
      true,
    );
  });

  it('lets programs in that are no browser', () => {
    expect(ask('POST', {})).toBe(true);
    expect(ask('DELETE', {})).toBe(true);
  });

  it.each([
    ['another site', { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' }],
    [
      'another port of this machine',
      { origin: 'http://localhost:5173', 'sec-fetch-site': 'same-site' },
    ],
    ['another port, told by Origin alone', { origin: 'http://localhost:5173' }],
    ['another name of this machine', { origin: 'http://127.0.0.1:3000' }],
    ['a sandboxed frame or a file', { origin: 'null' }],
    ['another site without Origin', { 'sec-fetch-site': 'cross-site' }],
    [
      'a forged Origin on a cross-site request',
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
    ],
    ['no address at all', { origin: 'localhost:3000' }],
  ])('refuses a write from %s', (_, headers) => {
    expect(ask('POST', headers)).toBe(false);
    expect(ask('DELETE', headers)).toBe(false);
  });

  it('lets another site link to a page, but not use the API', () => {
    const crossSite = { 'sec-fetch-site': 'cross-site' };
    expect(ask('GET', crossSite, '/documents/1')).toBe(true);
    expect(ask('GET', crossSite, '/api/documents')).toBe(false);
    expect(ask('POST', crossSite, '/documents/1')).toBe(false);
  });

  it('lets a person open an answer of the API by its address', () => {
    expect(ask('GET', { 'sec-fetch-site': 'none' })).toBe(true);
  });

  it('compares default ports as the browser writes them', () => {
    expect(ask('POST', { host: 'muwazi.example', origin: 'https://muwazi.example' })).toBe(true);
    expect(ask('POST', { host: 'localhost:80', origin: 'http://localhost' })).toBe(true);
  });
});
