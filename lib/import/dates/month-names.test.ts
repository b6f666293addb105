import { describe, expect, it } from 'vitest';
import { HIJRI_MONTH_PATTERN, MONTH_PATTERN, monthNumber } from './month-names';

describe('monthNumber', () => {
  it('reads one name, or two of the same month', () => {
    expect(monthNumber('نوفمبر')).toBe(11);
    expect(monthNumber('نوفمبر/ تشرين الثاني')).toBe(11);
    expect(monthNumber('شباط (فبراير)')).toBe(2);
    expect(monthNumber('NOVEMBER')).toBe(11);
  });

  it('does not read two names that contradict each other', () => {
    expect(monthNumber('نوفمبر/ شباط')).toBeNull();
    expect(monthNumber('رمضان')).toBeNull();
  });
});

describe('the patterns', () => {
  const whole = (pattern: string, text: string): boolean => new RegExp(`^${pattern}$`).test(text);

  it('match whole names, the longer one first', () => {
    expect(new RegExp(MONTH_PATTERN).exec('15 مايو')?.[0]).toBe('مايو');
    expect(whole(MONTH_PATTERN, 'تشرين الثاني')).toBe(true);
    expect(whole(MONTH_PATTERN, 'رمضان')).toBe(false);
    expect(whole(HIJRI_MONTH_PATTERN, 'رمضان')).toBe(true);
    expect(whole(HIJRI_MONTH_PATTERN, 'نوفمبر')).toBe(false);
  });
});
