import { describe, expect, it } from 'vitest';
import { takeDate } from './take-date';

const BODY = 'أعلنت البلدية افتتاح مكتبة جديدة في الحي القديم.';

describe('takeDate from a line of its own', () => {
  it.each([
    '2024-11-02',
    '٢ نوفمبر ٢٠٢٤',
    'السبت 2 تشرين الثاني/نوفمبر 2024',
    'التاريخ: 2 نوفمبر 2024',
    'تاريخ النشر: 02/11/2024',
    'نُشر في 2 نوفمبر 2024',
    'نشر بتاريخ: 2 نونبر 2024',
    'آخر تحديث: 2024-11-02',
    'date: 2024-11-02',
    'date 2024-11-02',
    'Published on 2 November 2024',
    '(2 نوفمبر 2024)',
    '– 2 نوفمبر 2024 –',
    '2 نوفمبر 2024.',
  ])('%s', (line) => {
    expect(takeDate(`${line}\n${BODY}`)).toEqual({ date: '2024-11-02', text: `\n${BODY}` });
    expect(takeDate(`مكتبة جديدة\n\n${line}\n\n${BODY}`)).toEqual({
      date: '2024-11-02',
      text: `مكتبة جديدة\n\n\n\n${BODY}`,
    });
  });

  it('looks at the first four lines only', () => {
    const text = `عنوان\nعنوان فرعي\nبقلم: سعاد\nلندن\n2024-11-02\n${BODY}`;
    expect(takeDate(text)).toEqual({ date: null, text });
  });

  it('keeps a line that says more, and takes its date', () => {
    for (const line of [
      'السبت 30 ربيع الآخر 1446 هـ - 2 نوفمبر 2024 م',
      '2 نوفمبر 2024 14:30',
      'آخر تحديث 2024-11-02 الساعة 9:05 صباحا',
    ]) {
      const text = `عنوان\n${line}\n${BODY}`;
      expect(takeDate(text)).toEqual({ date: '2024-11-02', text });
    }
  });

  it('leaves a Hijri date as text', () => {
    const text = `30 ربيع الآخر 1446 هـ\n${BODY}`;
    expect(takeDate(text)).toEqual({ date: null, text });
  });

  it('leaves the dates of a chronicle where they are', () => {
    const text = `2 نوفمبر 2024\nبدأ البناء.\n3 نوفمبر 2024\nتوقف البناء.`;
    expect(takeDate(text)).toEqual({ date: null, text });
  });

  it('takes the labelled one where an update is told as well', () => {
    expect(takeDate(`نشر في: 2024-11-02\nآخر تحديث: 2024-11-05\n${BODY}`)).toEqual({
      date: '2024-11-02',
      text: `\nآخر تحديث: 2024-11-05\n${BODY}`,
    });
  });
});

describe('takeDate from in front of the first words', () => {
  it.each([
    ['date 2024-11-02 ', `موسكو: ${BODY}`],
    ['date: 2024-11-02 ', BODY],
    ['\ndate ٢٠٢٤-١١-٠٢ ', BODY],
    ['التاريخ: 2 نوفمبر 2024 ', BODY],
    ['التاريخ: السبت 2 نوفمبر/ تشرين الثاني 2024 - ', BODY],
    ['تاريخ النشر: 02/11/2024، ', BODY],
    ['2024-11-02 ', `موسكو: ${BODY}`],
    ['2 نوفمبر 2024 - ', `القاهرة (رويترز) - ${BODY}`],
    ['2 نوفمبر 2024: ', `القاهرة: ${BODY}`],
  ])('%s', (front, rest) => {
    expect(takeDate(front + rest)).toEqual({ date: '2024-11-02', text: rest });
  });

  it.each([
    `2024-11-02 ${BODY}`,
    'نشر في 2 نوفمبر 2024 كتاب جديد عن الحرب.',
    'في 2 نوفمبر 2024 أعلنت البلدية افتتاح مكتبة.',
    'date 2024-11-02موسكو: نص.',
    'التاريخ 2 ربيع الآخر 1446 كان يوما مشهودا.',
    'date 2024-13-40 نص.',
    BODY,
  ])('leaves %j as it is', (text) => {
    expect(takeDate(text)).toEqual({ date: null, text });
  });
});

describe('takeDate from little', () => {
  it('leaves a text that is nothing but a date', () => {
    expect(takeDate('2 نوفمبر 2024\n')).toEqual({ date: '2024-11-02', text: '2 نوفمبر 2024\n' });
  });

  it('takes nothing from nothing, and a megabyte on one line', () => {
    expect(takeDate('')).toEqual({ date: null, text: '' });
    for (const unit of ['كلمة ', ' ', '2 نوفمبر ', '\n'])
      expect(takeDate(unit.repeat(100_000)).date).toBeNull();
  });
});
