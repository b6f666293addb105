import { expect, test } from '../fixtures';
import { NEWS } from '../fixtures/plain-api';
import { get } from '../fixtures/plain-http';

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
