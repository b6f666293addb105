import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MuwaziError, toMuwaziError } from '@/lib/errors';
import type { Receipt } from '../expected-files';
import type { ManifestFile, ManifestModel } from '../manifest';
import { checkFetched } from './check-fetched';
import { fetchFile } from './fetch-file';
import { addressOf, describeHubFile, type HubFile, type HubPlace } from './hub-file';

export interface PullOptions {
  readonly signal?: AbortSignal;
  /** Called as bytes come in: the file under way, the bytes that are there and those of all files. */
  readonly onProgress?: (progress: PullProgress) => void;
}

export interface PullProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/** A line that breaks now and then should not need a person. */
const TRIES = 4;
const PAUSE_MILLISECONDS = 500;
/** Says in an unfinished folder which commit its files are of. */
const COMMIT = 'muwazi-commit';

interface Described {
  readonly place: HubPlace;
  readonly hubFile: HubFile;
}

/**
 * Fetches files of one commit of a repository into a folder and compares each with what the manifest, and
 * where that does not know it the hub, says of it.
 *
 * @throws MuwaziError MODEL_DOWNLOAD_FAILED, MODEL_HASH_MISMATCH, CANCELLED
 */
export async function fetchAll(
  folder: string,
  source: NonNullable<ManifestModel['source']>,
  files: readonly ManifestFile[],
  { onProgress, signal }: PullOptions,
): Promise<Receipt> {
  const { commit, described } = await describeAll(source, files, signal);
  await keepOnlyCommit(folder, commit);
  const total = described.reduce((sum, { hubFile }) => sum + hubFile.bytes, 0);
  const receipt: Receipt['files'] = [];
  let before = 0;
  for (const { hubFile, place } of described) {
    const onBytes = (bytes: number) => {
      onProgress?.({ file: place.path, done: before + bytes, total });
    };
    const file = path.join(folder, ...place.path.split('/'));
    const sha256 = await fetchChecked(file, { place, hubFile }, signal, onBytes);
    receipt.push({ path: place.path, bytes: hubFile.bytes, sha256 });
    before += hubFile.bytes;
  }
  await rm(path.join(folder, COMMIT), { force: true });
  return { repository: source.repository, revision: commit, files: receipt };
}

/** Asks for all files first: the first answer fixes the commit, so that all are of one. */
async function describeAll(
  { repository, revision }: NonNullable<ManifestModel['source']>,
  files: readonly ManifestFile[],
  signal: AbortSignal | undefined,
): Promise<{ commit: string; described: Described[] }> {
  let commit = revision;
  const described: Described[] = [];
  for (const file of files) {
    const place = { repository, revision: commit, path: file.path };
    const hubFile = await describeHubFile(place, signal);
    commit = hubFile.commit ?? commit;
    const isOther = (file.bytes ?? hubFile.bytes) !== hubFile.bytes;
    if (isOther) throw new MuwaziError('MODEL_HASH_MISMATCH', { file: addressOf(place) });
    described.push({
      place: { ...place, revision: commit },
      // What we know ourselves goes before what the hub says.
      hubFile: file.sha256 ? { ...hubFile, hash: { kind: 'sha256', value: file.sha256 } } : hubFile,
    });
  }
  return { commit, described };
}

async function keepOnlyCommit(folder: string, commit: string): Promise<void> {
  const marker = path.join(folder, COMMIT);
  const before = await readFile(marker, 'utf8').catch(() => null);
  if (before !== commit) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(marker, commit);
}

/** @returns the file's SHA-256 */
async function fetchChecked(
  file: string,
  { hubFile, place }: Described,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const present = existsSync(file) ? await checkFetched(file, hubFile) : null;
  if (present) {
    onBytes(hubFile.bytes);
    return present;
  }
  const order = { address: addressOf(place), file, bytes: hubFile.bytes, signal, onBytes };
  await withTries(() => fetchFile(order), signal);
  const sha256 = await checkFetched(file, hubFile);
  if (sha256) return sha256;
  await rm(file, { force: true });
  throw new MuwaziError('MODEL_HASH_MISMATCH', { file: order.address });
}

async function withTries(work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (thrown) {
      if (left <= 1 || toMuwaziError(thrown).code !== 'MODEL_DOWNLOAD_FAILED') throw thrown;
      await pause(PAUSE_MILLISECONDS, undefined, signal ? { signal } : {}).catch(() => {
        throw new MuwaziError('CANCELLED');
      });
    }
  }
}
