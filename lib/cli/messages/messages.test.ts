import { describe, expect, it } from 'vitest';
import { terminalLocale } from '../terminal-locale';
import { ar } from './ar';
import { en } from './en';
import { messagesFor } from './index';

const gaps = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const options = (text: string) => [...new Set(text.match(/--[a-z]+/g) ?? [])].sort();

describe('the sentences of the command line', () => {
  it.each(Object.keys(en) as (keyof typeof en)[])('%s says the same in both languages', (key) => {
    expect(gaps(ar[key])).toEqual(gaps(en[key]));
    expect(options(ar[key])).toEqual(options(en[key]));
    if (key !== 'help') expect(ar[key]).toMatch(/[\u0621-\u064a]/);
  });

  it('fills gaps, and does not read values as patterns', () => {
    expect(messagesFor('en')('unknownCommand', { name: '$& {{name}}' })).toBe(
      'there is no command "$& {{name}}".',
    );
  });
});

describe('terminalLocale', () => {
  it("follows POSIX's order of variables", () => {
    expect(terminalLocale({})).toBe('en');
    expect(terminalLocale({ LANG: 'ar_TN.UTF-8' })).toBe('ar');
    expect(terminalLocale({ LANG: 'ar' })).toBe('ar');
    expect(terminalLocale({ LANG: 'ar_EG.UTF-8', LC_ALL: 'C' })).toBe('en');
    expect(terminalLocale({ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'ar_EG' })).toBe('ar');
    expect(terminalLocale({ LANG: 'arn_CL' })).toBe('en');
  });
});
