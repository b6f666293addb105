import { randomUUID } from 'node:crypto';
import os from 'node:os';
import type { DocumentId } from '@/lib/document';
import { releaseLeases, setReadingPosition, TranslationRunner } from '@/lib/jobs';
import { lockDataFolder, openStore, readChangeNumbers } from '@/lib/store';
import { createEngine } from '@/lib/translate';
import { ChangeHub, pollChanges } from '../changes';
import type { Environment } from '../environment';
import { EngineSource } from './engine-source';
import { RequestsInFlight } from './requests-in-flight';
import type { Runtime } from './runtime';

/** A request that has not ended by then is cut off when the server stops. */
const LONGEST_REQUEST_MILLISECONDS = 5_000;

/**
 * Opens the store and starts translating what waits in it.
 *
 * @throws MuwaziError DATA_FOLDER_IN_USE, STORE_TOO_NEW
 */
export async function openRuntime(environment: Environment): Promise<Runtime> {
  const { databaseUrl, dataFolder, model } = environment;
  const lock = databaseUrl ? null : await lockDataFolder(dataFolder);
  const store = await openStore(databaseUrl ? { databaseUrl } : { dataFolder });
  // Nobody else works on this file: whatever a killed server had claimed is free again.
  if (lock) await releaseLeases(store.db);

  const closing = new AbortController();
  const changes = new ChangeHub();
  const requests = new RequestsInFlight();
  const source = new EngineSource(() => createEngine(model ? { model } : {}));
  const runner = new TranslationRunner({
    db: store.db,
    engine: () => source.get(),
    owner: `${os.hostname()}:${process.pid}:${randomUUID()}`,
    onChange: (documentId) => changes.notify(documentId),
  });
  runner.start();
  if (store.engine === 'postgres') {
    const read = (ids: readonly DocumentId[]) => readChangeNumbers(store.db, ids);
    void pollChanges({ hub: changes, read, signal: closing.signal });
  }

  return {
    environment,
    store,
    changes,
    runner,
    requests,
    closing: closing.signal,
    engine: () => source.get(),
    warmUp: () => source.warmUp(),
    setReadingPosition,
    async stop() {
      closing.abort();
      await runner.stop();
      await source.close();
      await requests.settled(LONGEST_REQUEST_MILLISECONDS);
      await store.close();
      await lock?.release();
    },
  };
}
