import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openStore, type StorePlace } from '../open-store';
import type { Store } from '../store';

/** The engines that every test of the store runs on. */
export const ENGINES = ['sqlite', 'postgres'] as const;
type EngineName = (typeof ENGINES)[number];

/** A store of its own for a test: a real file, or a real database. */
export class TestStore {
  readonly place: StorePlace;
  readonly #remove: () => Promise<void>;
  readonly #open: Store[] = [];

  private constructor(place: StorePlace, remove: () => Promise<void>) {
    this.place = place;
    this.#remove = remove;
  }

  static async create(engine: EngineName): Promise<TestStore> {
    return engine === 'sqlite' ? await TestStore.#onDisk() : await TestStore.#onServer();
  }

  static async #onDisk(): Promise<TestStore> {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'muwazi-store-'));
    return new TestStore({ dataFolder }, () => rm(dataFolder, { recursive: true, force: true }));
  }

  static async #onServer(): Promise<TestStore> {
    // A schema is made thirty times faster than a database, and is as much apart from the others.
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await onServer(`create schema ${name}`);
    const databaseUrl = new URL(serverAddress());
    databaseUrl.searchParams.set('options', `-c search_path=${name}`);
    return new TestStore({ databaseUrl: databaseUrl.href }, () =>
      onServer(`drop schema ${name} cascade`),
    );
  }

  /** The folder of a store on disk. */
  get dataFolder(): string {
    if ('dataFolder' in this.place) return this.place.dataFolder;
    throw new Error('this store is in a database');
  }

  /** Opens it; each call makes a connection of its own, as another process would. */
  async open(): Promise<Store> {
    const store = await openStore(this.place);
    this.#open.push(store);
    return store;
  }

  /** Closes what is open and opens it anew, as a restart does. */
  async reopen(): Promise<Store> {
    await this.#close();
    return await this.open();
  }

  async remove(): Promise<void> {
    await this.#close();
    await this.#remove();
  }

  async #close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((store) => store.close()));
  }
}

function serverAddress(): string {
  const { MUWAZI_TEST_POSTGRES, MUWAZI_TEST_POSTGRES_PROBLEM } = process.env;
  if (MUWAZI_TEST_POSTGRES) return MUWAZI_TEST_POSTGRES;
  throw new Error(MUWAZI_TEST_POSTGRES_PROBLEM ?? 'The tests were started without a PostgreSQL.');
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverAddress() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
