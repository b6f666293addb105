import { describe, expect, it } from 'vitest';
import { isPlaceName } from './place-names';

describe('isPlaceName', () => {
  it('knows cities and countries in the spellings they are met with', () => {
    for (const name of [
      'القاهرة',
      'القاهره',
      'أبوظبي',
      'إسطنبول',
      'اسطنبول',
      'كوريا الجنوبية',
      'مصر',
    ])
      expect(isPlaceName(name), name).toBe(true);
  });

  it('takes no everyday word for a place', () => {
    for (const name of ['قال', 'صور', 'كان', 'الوزير', 'أولا', 'ملاحظة', ''])
      expect(isPlaceName(name), name).toBe(false);
  });
});
