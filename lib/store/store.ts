import type { StoreDb } from './schema';

/** An open store. */
export interface Store {
  readonly db: StoreDb;
  readonly engine: 'sqlite' | 'postgres';
  /** Ends all connections; queries after it fail. */
  close(): Promise<void>;
}
