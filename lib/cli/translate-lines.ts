import { findDateline, splitSentences } from '@/lib/text';
import type { Engine, TranslateOptions } from '@/lib/translate';

/** Enough sentences for full batches, few enough that a line waits for little else. */
const SENTENCES_AT_ONCE = 256;

/**
 * Translates lines one for one: a line of several sentences is translated sentence by sentence and
 * joined again, an empty line stays empty. Memory holds some hundred sentences, however many lines come.
 *
 * @returns translations in order, some lines at a time
 * @throws MuwaziError CANCELLED, ENGINE_STOPPED
 */
export async function* translateLines(
  lines: AsyncIterable<readonly string[]>,
  engine: Engine,
  options: Pick<TranslateOptions, 'signal' | 'beams'>,
): AsyncGenerator<{ source: string; target: string }> {
  for await (const arrived of lines) {
    for (const group of grouped(arrived)) yield* translateGroup(group, engine, options);
  }
}

interface Line {
  readonly source: string;
  readonly sentences: readonly string[];
}

/** Lines in groups of about SENTENCES_AT_ONCE sentences. */
function* grouped(lines: readonly string[]): Generator<Line[]> {
  let group: Line[] = [];
  let size = 0;
  for (const source of lines) {
    const sentences = sentencesOf(source);
    group.push({ source, sentences });
    size += sentences.length;
    if (size < SENTENCES_AT_ONCE) continue;
    yield group;
    group = [];
    size = 0;
  }
  if (group.length > 0) yield group;
}

/** A line is cut as a paragraph of a document is. */
function sentencesOf(line: string): string[] {
  const dateline = findDateline(line);
  return [line.slice(0, dateline), ...splitSentences(line.slice(dateline))].filter(
    (sentence) => sentence.trim() !== '',
  );
}

async function* translateGroup(
  group: readonly Line[],
  engine: Engine,
  options: Pick<TranslateOptions, 'signal' | 'beams'>,
): AsyncGenerator<{ source: string; target: string }> {
  const sentences = group.flatMap((line) => line.sentences);
  const translations = (await engine.translate(sentences, options)).values();
  for (const { source, sentences } of group) {
    const targets = sentences.map(() => translations.next().value?.target ?? '');
    yield { source, target: targets.filter((target) => target !== '').join(' ') };
  }
}
