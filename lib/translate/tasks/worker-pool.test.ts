import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { resolveModel } from '../models';
import { workerThreads } from '../worker';
import { Job } from './job';
import type { Urgency } from './urgency';
import { WorkerPool } from './worker-pool';

const FILE = path.resolve('dist', 'engine-worker.mjs');

describe('WorkerPool', () => {
  let pool: WorkerPool;
  let id = 0;
  afterEach(() => pool.close());

  async function open(workers: number, file = FILE): Promise<void> {
    pool = new WorkerPool({
      start: workerThreads(file, { model: await resolveModel(), threads: 1 }),
      workers,
    });
    await pool.open();
  }

  /** A job of some seconds, and the places of its sentences as they come. */
  function translate(count: number, urgency: Urgency) {
    const places: number[] = [];
    const sentences = Array.from(
      { length: count },
      (_, i) => `زار الوزير المصنع رقم ${i} وقال إن العمل فيه بدأ قبل ${i} سنوات.`,
    );
    const task = { kind: 'translate', sentences, beams: 1 } as const;
    const job = new Job(id++, task, urgency, ({ index }) => places.push(index));
    pool.submit(job);
    return { job, places };
  }

  it('does the work of a worker that dies again, each sentence there in the end', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'muwazi-worker-'));
    await open(1, await workerThatDiesOnce(folder));
    const [first] = pool.threadIds;
    const { job, places } = translate(40, 'background');
    await job.finished;
    expect(new Set(places).size).toBe(40);
    expect(pool.threadIds).toHaveLength(1);
    expect(pool.threadIds).not.toContain(first);
    await rm(folder, { recursive: true });
  });

  it('lets a reader go first, beside what runs in the background', async () => {
    await open(1);
    const background = translate(80, 'background');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const reader = translate(1, 'visible');
    await reader.job.finished;
    expect(background.job.isSettled).toBe(false);
    await background.job.finished;
    expect(new Set(background.places).size).toBe(80);
  });

  it('lets a person who types go before a reader', async () => {
    await open(1);
    const reader = translate(80, 'visible');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const typing = translate(1, 'typing');
    await typing.job.finished;
    expect(reader.job.isSettled).toBe(false);
    await reader.job.finished;
  });

  it('takes waiting jobs of readers first, each kind in its order', async () => {
    await open(1);
    const order: string[] = [];
    const jobs = (['background', 'background', 'visible', 'visible'] as const).map(
      (urgency, number) => {
        const { job } = translate(2, urgency);
        return job.finished.then(() => order.push(`${urgency} ${number}`));
      },
    );
    await Promise.all(jobs);
    expect(order.indexOf('visible 2')).toBeLessThan(order.indexOf('background 0'));
    expect(order.indexOf('background 0')).toBeLessThan(order.indexOf('background 1'));
    expect(order.indexOf('visible 2')).toBeLessThan(order.indexOf('visible 3'));
  });

  it('forgets a cancelled job at once and lets the worker go on with others', async () => {
    await open(1);
    const { job, places } = translate(80, 'visible');
    const cancelled = expect(job.finished).rejects.toMatchObject({ code: 'CANCELLED' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    pool.cancel(job);
    await cancelled;
    const seen = places.length;
    await translate(1, 'visible').job.finished;
    expect(places).toHaveLength(seen);
  });

  it('can be closed at any time, while threads open the model and while they work', async () => {
    for (const wait of [0, 20, 100]) {
      await open(2);
      const { job } = translate(80, 'visible');
      const stopped = expect(job.finished).rejects.toMatchObject({ code: 'ENGINE_STOPPED' });
      await new Promise((resolve) => setTimeout(resolve, wait));
      await pool.close();
      await stopped;
    }
  });

  it('tells of a model that cannot be opened', async () => {
    const model = { ...(await resolveModel()), decoderFile: path.resolve('package.json') };
    pool = new WorkerPool({ start: workerThreads(FILE, { model, threads: 1 }), workers: 1 });
    await expect(pool.open()).rejects.toMatchObject({ code: 'MODEL_INVALID' });
  });
});

/** The engine's worker, but its first thread dies in the middle of its first job. */
async function workerThatDiesOnce(folder: string): Promise<string> {
  const file = path.join(folder, 'worker.mjs');
  const mark = JSON.stringify(path.join(folder, 'died'));
  await writeFile(
    file,
    `import { existsSync, writeFileSync } from 'node:fs';
     import { parentPort } from 'node:worker_threads';
     await import(${JSON.stringify(pathToFileURL(FILE).href)});
     parentPort.on('message', () => {
       if (existsSync(${mark})) return;
       writeFileSync(${mark}, '');
       setTimeout(() => process.exit(1), 100);
     });`,
  );
  return file;
}
