import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { NewDocument, SegmentId } from '@/lib/document';
import {
  insertDocument,
  listDocuments,
  openStore,
  readChanges,
  readDocument,
  type StoreDb,
  saveTarget,
} from '@/lib/store';

/** A long book: each block has three sentences. DATABASE_URL measures PostgreSQL instead of a file. */
const BLOCKS = 10_000;
const SENTENCES = [0, 1, 2];
const SAVES = 200;

interface Result {
  readonly name: string;
  readonly milliseconds: number;
  /** Of the program itself: the rest is waiting for the disk, the server, or other programs. */
  readonly cpuMilliseconds: number;
}

const results: Result[] = [];

async function measure<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  results.push({
    name,
    milliseconds: Math.round(performance.now() - start),
    cpuMilliseconds: Math.round((user + system) / 1000),
  });
  return value;
}

function longBook(): NewDocument {
  return {
    title: 'كتاب طويل',
    date: null,
    origin: { fileName: null, format: 'txt', encoding: 'utf-8', sha256: '' },
    notices: [],
    blocks: Array.from({ length: BLOCKS }, (_, block) => ({
      kind: 'paragraph',
      level: null,
      marker: null,
      hasDateline: false,
      sources: SENTENCES.map(
        (sentence) => `وهذه هي الجملة رقم ${sentence} من الفقرة رقم ${block} في كتاب طويل جدا. `,
      ),
    })),
  };
}

async function saveMany(db: StoreDb, segmentIds: readonly SegmentId[]): Promise<void> {
  for (const segmentId of segmentIds) {
    const save = { segmentId, revision: 0, target: 'This is a sentence.' } as const;
    await saveTarget(db, { ...save, state: 'edited', author: 'person' });
  }
}

const dataFolder = await mkdtemp(path.join(tmpdir(), 'muwazi-bench-'));
const databaseUrl = process.env.DATABASE_URL;
const store = await openStore(databaseUrl ? { databaseUrl } : { dataFolder });
try {
  const { db } = store;
  const id = await measure('insert', () => insertDocument(db, longBook(), { translate: true }));
  const { blocks, changeNumber } = await measure('read', () => readDocument(db, id));
  const segments = blocks.flatMap((block) => block.segments);
  const first = segments.slice(0, SAVES).map((segment) => segment.id);
  await measure('list', () => listDocuments(db));
  await measure(`save ${SAVES} sentences, each on disk`, () => saveMany(db, first));
  await measure(`read ${SAVES} changes`, () => readChanges(db, id, changeNumber));
} finally {
  await store.close();
  await rm(dataFolder, { recursive: true, force: true });
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ bench: 'store', engine: store.engine, blocks: BLOCKS, results }));
} else {
  console.log(`Store (${store.engine}): ${BLOCKS} blocks, ${BLOCKS * SENTENCES.length} sentences`);
  for (const { name, milliseconds, cpuMilliseconds } of results)
    console.log(
      `${name.padEnd(32)} ${String(milliseconds).padStart(6)} ms, ${cpuMilliseconds} busy`,
    );
}
