import { performance } from 'node:perf_hooks';
import {
  EXPORT_CONTENTS,
  EXPORT_FORMATS,
  EXPORT_LAYOUTS,
  type ExportOptions,
  exportDocument,
} from '@/lib/export';
import { buildDocument, type SampleBlock } from '@/lib/export/testing/build-document';
import { SAMPLE_BLOCKS } from '@/lib/export/testing/sample-article';

/** Segments in the measured document, and how long any format may take for them. */
const PAIRS = 2000;
const LIMIT_MS = 3000;
const RUNS = 3;

interface Result {
  readonly format: string;
  readonly layout: string;
  readonly content: string;
  /** The median of the runs. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Blocks of the sample over and over, each a little different, until there are enough pairs. */
function manyBlocks(): SampleBlock[] {
  const blocks: SampleBlock[] = [];
  for (let pairs = 0; pairs < PAIRS; ) {
    const block = SAMPLE_BLOCKS[blocks.length % SAMPLE_BLOCKS.length];
    if (block === undefined) break;
    const kept = block.pairs.slice(0, PAIRS - pairs);
    blocks.push({
      ...block,
      pairs: kept.map(([source, target]) => [`${pairs} ${source}`, `${pairs} ${target}`] as const),
    });
    pairs += kept.length;
  }
  return blocks;
}

async function measure(options: ExportOptions): Promise<Result> {
  const document = buildDocument({ title: 'قياس', date: '2024-11-02', blocks: manyBlocks() });
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    bytes = (await exportDocument(document, options, 'en')).bytes.byteLength;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ...options, milliseconds: Math.round(times[Math.floor(RUNS / 2)] ?? 0), bytes };
}

const results: Result[] = [];
for (const format of EXPORT_FORMATS)
  for (const layout of EXPORT_LAYOUTS)
    for (const content of EXPORT_CONTENTS) results.push(await measure({ format, layout, content }));

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ bench: 'export', pairs: PAIRS, limitMilliseconds: LIMIT_MS, results }),
  );
} else {
  console.log(`Export of ${PAIRS} pairs (limit ${LIMIT_MS} ms)`);
  for (const { format, layout, content, milliseconds, bytes } of results)
    console.log(
      `${format.padEnd(5)} ${layout.padEnd(8)} ${content.padEnd(10)} ${String(milliseconds).padStart(6)} ms ${String(Math.round(bytes / 1024)).padStart(6)} KB`,
    );
}
if (results.some(({ milliseconds }) => milliseconds > LIMIT_MS)) process.exitCode = 1;
