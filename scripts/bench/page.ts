import { chromium, type Page } from '@playwright/test';
import { openStore } from '@/lib/store';
import { MuwaziServer } from '../../e2e/fixtures/server';
import { ensureChromium } from '../setup/chromium.mjs';
import { addLongDocument } from './page/add-long-document';
import { countBlankFrames } from './page/count-blank-frames';
import { firstPaint } from './page/first-paint';
import { keyLatencies } from './page/key-latencies';

/**
 * How a long document feels: `npm run bench -- page [--json]`. A production server, a real Chromium, and
 * documents of 1,000 and 10,000 blocks, translated to the end.
 */
const BLOCKS = [1_000, 10_000] as const;
const RUNS = 3;
/** Milliseconds that must hold for the longest document. */
const LIMITS = { firstPaint: 1_000, keyPress: 16 } as const;

interface Result {
  readonly blocks: number;
  /** Milliseconds from the request to the first text on the screen. */
  readonly firstPaint: number;
  /** Milliseconds until a click on a sentence lets one write in it. */
  readonly readyToWrite: number;
  /** Milliseconds from a key press to the letter on the screen. */
  readonly keyPress: { readonly median: number; readonly p95: number };
  readonly scrolling: { readonly frames: number; readonly blankFrames: number };
}

const server = await MuwaziServer.start();
const store = await openStore({ dataFolder: server.dataFolder });
// Frames as fast as they are made: a wait for the screen's next refresh is not the page's own time.
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: [
    '--disable-gpu-vsync',
    '--disable-frame-rate-limit',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const results: Result[] = [];
try {
  for (const blocks of BLOCKS)
    results.push(await measure(blocks, await addLongDocument(store.db, blocks)));
} finally {
  await browser.close();
  await store.close();
  await server.remove();
}
const missed = results.some(
  ({ firstPaint: paint, keyPress, scrolling }) =>
    paint > LIMITS.firstPaint || keyPress.p95 > LIMITS.keyPress || scrolling.blankFrames > 0,
);
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ bench: 'page', limits: LIMITS, results }));
else print();
process.exit(missed ? 1 : 0);

async function measure(blocks: number, id: string): Promise<Result> {
  const address = `${server.baseURL}/documents/${id}`;
  const paints: { paint: number; ready: number }[] = [];
  for (let run = 0; run < RUNS; run += 1)
    paints.push(await onFreshPage((page) => firstPaint(page, address)));
  const [keys, scrolling] = await onFreshPage(async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    return [await keyLatencies(page), await countBlankFrames(page)] as const;
  });
  return {
    blocks,
    firstPaint: Math.round(
      quantile(
        paints.map(({ paint }) => paint),
        0.5,
      ),
    ),
    readyToWrite: Math.round(
      quantile(
        paints.map(({ ready }) => ready),
        0.5,
      ),
    ),
    keyPress: { median: tenth(quantile(keys, 0.5)), p95: tenth(quantile(keys, 0.95)) },
    scrolling,
  };
}

/** In a profile of its own: nothing is cached but what this page loads. */
async function onFreshPage<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function print(): void {
  console.log(
    `Document page (limits: first paint ${LIMITS.firstPaint} ms, key press ${LIMITS.keyPress} ms p95, no blank rows)`,
  );
  for (const { blocks, firstPaint: paint, readyToWrite, keyPress, scrolling } of results)
    console.log(
      `${String(blocks).padStart(6)} blocks   first paint ${String(paint).padStart(5)} ms   ready to write ${String(readyToWrite).padStart(5)} ms   ` +
        `key press ${keyPress.median} ms, p95 ${keyPress.p95} ms   blank frames ${scrolling.blankFrames} of ${scrolling.frames}`,
    );
}
