import { describe, expect, it } from 'vitest';
import { readDateLine } from './date-line';

describe('readDateLine', () => {
  it('tells a date alone from one with a label', () => {
    expect(readDateLine('السبت ٢ نوفمبر ٢٠٢٤')).toEqual({
      date: '2024-11-02',
      isLabelled: false,
      isOnlyDate: true,
    });
    expect(readDateLine('نُشر بتاريخ: 2024-11-02')).toEqual({
      date: '2024-11-02',
      isLabelled: true,
      isOnlyDate: true,
    });
  });

  it('tells a line that says more, and one of the Hijri year', () => {
    expect(readDateLine('30 ربيع الآخر 1446 هـ الموافق 2 نوفمبر 2024')).toEqual({
      date: '2024-11-02',
      isLabelled: false,
      isOnlyDate: false,
    });
    expect(readDateLine('30 ربيع الآخر 1446 هـ')).toEqual({
      date: null,
      isLabelled: false,
      isOnlyDate: false,
    });
    expect(readDateLine('الجمعة 29 رمضان 1445')).toMatchObject({ date: null });
  });

  it.each([
    'مكتبة جديدة',
    'في 2 نوفمبر 2024 افتتحت المكتبة',
    'عودة إلى عام 2024',
    'الساعة 14:30',
    'خطة 2030',
    'رمضان كريم',
    '',
    `${'2 '.repeat(100)}`,
  ])('%j is no date line', (line) => {
    expect(readDateLine(line)).toBeNull();
  });
});
