import { expect, it } from 'vitest';
import type { DocumentId } from '@/lib/document';
import { MemoryStorage } from '../testing/memory-storage';
import { keepPlace, keptPlace } from './kept-place';

const ID = 'd1' as DocumentId;

it('gives back the place of the last visit, each document its own', () => {
  const storage = new MemoryStorage();
  keepPlace(storage, ID, 17);
  expect(keptPlace(storage, ID)).toBe(17);
  expect(keptPlace(storage, 'd2' as DocumentId)).toBe(0);
});

it('begins at the top where there is nothing sensible, or no room', () => {
  const storage = new MemoryStorage();
  for (const text of ['-3', 'x', '1.5', '1e99', '']) {
    storage.setItem('muwazi:place:d1', text);
    expect(keptPlace(storage, ID)).toBe(0);
  }
  storage.full = true;
  expect(() => keepPlace(storage, ID, 4)).not.toThrow();
});
