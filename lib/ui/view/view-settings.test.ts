import { describe, expect, it } from 'vitest';
import { readViewSettings, writeViewSettings } from './view-settings';

const usual = readViewSettings(undefined);

describe('view settings', () => {
  it('come back as they were kept', () => {
    const chosen = { ...usual, face: 'amiri', size: 130, theme: 'sepia', arabic: 'left' } as const;
    expect(readViewSettings(writeViewSettings(chosen))).toEqual(chosen);
  });

  it('fall back one by one', () => {
    expect(readViewSettings('theme=dark&size=9999&face=comic')).toEqual({
      ...usual,
      theme: 'dark',
    });
    expect(readViewSettings('%%%')).toEqual(usual);
  });
});
