import { describe, expect, it } from 'vitest';
import { ApiFailure, failureOf, ServerAway } from './api-failure';

describe('failureOf', () => {
  it('keeps code, details and the whole answer', () => {
    const body = {
      error: { code: 'STALE_REVISION', details: { revision: 3 } },
      segment: { id: 's' },
    };
    expect(failureOf(409, body)).toMatchObject({
      code: 'STALE_REVISION',
      details: { revision: 3 },
      status: 409,
      body,
    });
  });

  it('knows no code it has no sentence for', () => {
    expect(failureOf(500, { error: { code: 'toString' } })).toMatchObject({ code: 'INTERNAL' });
    expect(failureOf(500, 'text')).toBeInstanceOf(ApiFailure);
  });

  it('takes a gateway without our words as the server being away', () => {
    expect(failureOf(502, null)).toBeInstanceOf(ServerAway);
    expect(failureOf(503, { error: { code: 'ENGINE_STOPPED', details: {} } })).toMatchObject({
      code: 'ENGINE_STOPPED',
    });
  });
});
