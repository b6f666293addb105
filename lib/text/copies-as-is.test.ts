import { describe, expect, it } from 'vitest';
import { copiesAsIs } from './copies-as-is';

describe('copiesAsIs', () => {
  it.each([
    '',
    ' \n\u00a0',
    '2024',
    '٣٫٥٪',
    '* * *',
    '…',
    '12/03/2024',
    'https://example.org/a?b=1',
    'www.example.org',
    'https://ar.example.org/القاهرة',
    'info@example.org',
    'Reuters',
    'The harbour was closed.',
    '«Nordwind» (2019)',
    '– https://ar.example.org/حلب .',
  ])('%j needs no model', (text) => {
    expect(copiesAsIs(text)).toBe(true);
  });

  it.each(['وصل القطار.', 'و', 'المزيد على https://example.org', 'قناة BBC', '3 كم', 'ﻻ', 'x = ص'])(
    '%j is for the model',
    (text) => {
      expect(copiesAsIs(text)).toBe(false);
    },
  );
});
