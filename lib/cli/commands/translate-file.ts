import path from 'node:path';
import { type NewDocument, segmentDocument } from '@/lib/document';
import { type ExportOptions, exportDocument } from '@/lib/export';
import { translatorFor } from '@/lib/i18n';
import { importDocument } from '@/lib/import';
import type { Engine, Translation } from '@/lib/translate';
import { openOutput } from '../output';
import { ProgressLine } from '../progress-line';
import { readInput } from '../read-input';
import type { Terminal } from '../terminal';
import { translatedDocument } from '../translated-document';
import { withEngine } from '../with-engine';
import { WordsPerSecond } from '../words-per-second';

interface FileOrder {
  /** Path, or "-" for standard input. */
  readonly file: string;
  readonly model: string | null;
  /** Path, or null for standard output. */
  readonly out: string | null;
  readonly options: ExportOptions;
}

/** Imports a file, translates every sentence of it and writes it in the wanted form. */
export async function translateFile(order: FileOrder, terminal: Terminal): Promise<void> {
  const { file, model, out, options } = order;
  const bytes = await readInput(file, terminal.stdin);
  const imported = await importDocument(
    file === '-' ? { bytes } : { bytes, fileName: path.basename(file) },
  );
  const words = translatorFor(terminal.locale);
  for (const { code, details } of imported.notices) {
    terminal.stderr.write(`${words(`imports.${code}`, details)}\n`);
  }
  const document = segmentDocument(imported);
  const translations = await withEngine(model, terminal.signal, (engine) =>
    translateAll(document, engine, terminal),
  );
  const exported = await exportDocument(
    translatedDocument(document, translations),
    options,
    terminal.locale,
  );
  const output = await openOutput(out, terminal);
  try {
    await output.write(exported.bytes);
    await output.finish();
  } catch (thrown) {
    await output.discard();
    throw thrown;
  }
  if (out !== null) terminal.stderr.write(`${terminal.say('written', { file: out })}\n`);
}

async function translateAll(
  document: NewDocument,
  engine: Engine,
  terminal: Terminal,
): Promise<Translation[]> {
  const sources = document.blocks.flatMap((block) => block.sources);
  const progress = new ProgressLine(terminal);
  const words = new WordsPerSecond();
  let done = 0;
  try {
    return await engine.translate(sources, {
      signal: terminal.signal,
      onTranslation(index) {
        done += 1;
        words.add(sources[index] ?? '');
        progress.show(() => progressText(done, sources.length, words, terminal));
      },
    });
  } finally {
    progress.clear();
  }
}

function progressText(
  done: number,
  total: number,
  words: WordsPerSecond,
  { say }: Terminal,
): string {
  const seconds = Math.round((words.seconds / done) * (total - done));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return `${say('progress', { done, total, speed: words.speed })} · ${say('timeLeft', { time })}`;
}
