import { describe, expect, it } from 'vitest';
import { newNonce, pagePolicy } from './index';
import { refusalOf } from './refusal';

const settings = { host: '127.0.0.1', allowedHosts: [] };
const request = (headers: Record<string, string>) => ({
  method: 'POST',
  path: '/api/documents',
  headers: new Headers(headers),
});

describe('refusalOf', () => {
  it('names the host it refuses', () => {
    const refusal = refusalOf(request({ host: 'rebound.example' }), settings);
    expect(refusal).toMatchObject({
      code: 'HOST_NOT_ALLOWED',
      status: 403,
      details: { host: 'rebound.example' },
    });
  });

  it('names the origin it refuses', () => {
    const refusal = refusalOf(
      request({ host: 'localhost:3000', origin: 'https://other.example' }),
      settings,
    );
    expect(refusal).toMatchObject({
      code: 'ORIGIN_NOT_ALLOWED',
      status: 403,
      details: { origin: 'https://other.example' },
    });
  });

  it('lets the rest pass', () => {
    expect(refusalOf(request({ host: 'localhost:3000' }), settings)).toBeNull();
  });
});

describe('pagePolicy', () => {
  const scripts = (policy: string) =>
    policy.split('; ').find((part) => part.startsWith('script-src'));

  it('runs scripts by nonce only', () => {
    expect(scripts(pagePolicy('abc', false))).toBe(
      "script-src 'self' 'nonce-abc' 'strict-dynamic'",
    );
  });

  it('allows eval in development only', () => {
    expect(scripts(pagePolicy('abc', true))).toContain("'unsafe-eval'");
    expect(pagePolicy('abc', false)).not.toContain('unsafe-eval');
  });

  it('gets a new nonce each time', () => {
    const nonces = new Set(Array.from({ length: 1000 }, newNonce));
    expect(nonces.size).toBe(1000);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  });
});
