import { describe, expect, it } from 'vitest';
import { check } from './index';

function flagOf(source: string, target: string, ended = true): string | null {
  return check({ source, target, ended }).flag;
}

describe('check', () => {
  it.each([
    ['نشرت BBC الخبر عبر eBay.', 'The bbc published the news through eBay.'],
    ['قال الوزير إن المدرسة جديدة.', 'The minister said that the school is new.'],
    ['لا، لا، لا، لا أريد.', 'No, no, no, no, I do not want to.'],
    ['حضر 25 طالبا و٣ معلمين.', 'There were 25 students and three teachers.'],
    ['بلغ العدد ١٬٢٥٠ كتابا.', 'The number reached 1,250 books.'],
    ['المساحة 783،562 كيلومترا.', 'The area is 783,562 kilometres.'],
    ['باع 10 آلاف نسخة.', 'He sold 10,000 copies.'],
    ['النسبة ٣٫٥٪ فقط.', 'The share is only 3.5%.'],
    ['في القرن العشرين عام 1999', 'In the 20th century, in 1999'],
    ['وُلد سنة ألف وتسعمئة.', 'He was born in 1900.'],
    ['زوروا https://example.org/a?b=1.', 'Visit https://example.org/a?b=1.'],
    ['نعم.', 'Yes.'],
  ])('is content with %j → %j', (source, target) => {
    expect(flagOf(source, target)).toBeNull();
  });

  it.each([
    [
      'loop',
      'زار الوفد المصنع.',
      'The delegation visited the factory the factory the factory the factory.',
    ],
    ['loop', 'زار الوفد المصنع.', 'The team of the team of the team of the team.'],
    ['loop', 'كلفته مليون.', 'It cost 1,000,000,000,000,000,000,000.'],
    ['copied-source', 'زار الوفد المصنع.', 'زار الوفد المصنع.'],
    ['too-short', 'افتتحت البلدية أمس مكتبة عامة جديدة في وسط المدينة القديمة.', 'The city.'],
    ['too-short', 'زار الوفد المصنع.', ''],
    [
      'too-long',
      'نعم.',
      'Yes, and then they went on and on about it, without ever coming to an end.',
    ],
    ['numbers', 'حضر 25 طالبا.', 'There were students.'],
    ['numbers', 'حضر ٢٥ طالبا.', 'There were 52 students.'],
    ['numbers', 'حضر 25 طالبا و25 معلما.', 'There were 25 students and teachers.'],
    ['numbers', 'حضر الطلاب.', 'In 2009 the students came.'],
    ['lost-address', 'راسلونا على info@example.org اليوم.', 'Write to info example today.'],
    ['lost-address', 'قال @muwazi_app ذلك.', 'Muwazi said that.'],
    ['lost-latin', 'تباع الهواتف عبر eBay منذ سنوات.', 'Phones have been sold online for years.'],
  ])('finds %s in %j → %j', (flag, source, target) => {
    expect(flagOf(source, target)).toBe(flag);
  });

  it('calls what the length limit cut too long', () => {
    expect(flagOf('زار الوفد المصنع.', 'The delegation visited', false)).toBe('too-long');
  });

  it('weighs several faults more than one', () => {
    const one = check({ source: 'حضر 25 طالبا.', target: 'Students came.', ended: true });
    const two = check({ source: 'حضر 25 طالبا.', target: 'Students came', ended: false });
    expect(two.severity).toBeGreaterThan(one.severity);
  });
});
