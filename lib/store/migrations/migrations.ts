import type { StoreDb } from '../schema';
import { documents } from './0001-documents';
import { edits } from './0002-edits';

/** One step of the schema. Once released it is never changed: what is to change comes as another one. */
export type Migration = (trx: StoreDb) => Promise<void>;

/** In order; the schema's version is how many of them ran. */
export const MIGRATIONS: readonly Migration[] = [documents, edits];
