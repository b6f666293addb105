import type { DocumentId } from '@/lib/document';
import type { DraftStorage } from '../saving/draft-journal';

type PlaceStorage = Pick<DraftStorage, 'getItem' | 'setItem'>;

const key = (id: DocumentId) => `muwazi:place:${id}`;

/** Remembers the block that a reader saw first, for the next visit. */
export function keepPlace(storage: PlaceStorage, id: DocumentId, block: number): void {
  try {
    storage.setItem(key(id), String(block));
  } catch {
    // No room: the next visit begins at the top.
  }
}

/** @returns index of the block; 0 when there is none to remember */
export function keptPlace(storage: PlaceStorage, id: DocumentId): number {
  const block = Number(storage.getItem(key(id)) ?? 0);
  return Number.isSafeInteger(block) && block > 0 ? block : 0;
}
