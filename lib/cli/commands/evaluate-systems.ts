import { ProgressLine } from '../progress-line';
import { readLines } from '../read-lines';
import type { Terminal } from '../terminal';
import { translateLines } from '../translate-lines';
import { withEngine } from '../with-engine';
import { WordsPerSecond } from '../words-per-second';
import { CommandFailed } from '../wrong-usage';
import { type System, scoreSystem } from './score-system';
import { asJson, asTable } from './show-scores';

export interface EvaluationOrder {
  /** null when nothing is to be translated. */
  readonly sourceFile: string | null;
  readonly referenceFile: string;
  /** Translations that are there already, one file a system. */
  readonly hypothesisFiles: readonly string[];
  /** Names or folders, null for the default model. */
  readonly models: readonly (string | null)[];
  readonly beams: number | null;
  readonly asJson: boolean;
}

/** Scores every system of an order against the reference and shows them side by side. */
export async function evaluateSystems(order: EvaluationOrder, terminal: Terminal): Promise<void> {
  const { hypothesisFiles, models, referenceFile, sourceFile } = order;
  const references = await readLines(referenceFile);
  const read = async (file: string) => {
    const lines = await readLines(file);
    if (lines.length === references.length) return lines;
    throw new CommandFailed('linesDiffer', {
      file,
      lines: lines.length,
      reference: referenceFile,
      wanted: references.length,
    });
  };
  const sources = sourceFile === null ? [] : await read(sourceFile);
  const systems: System[] = [];
  for (const file of hypothesisFiles) {
    systems.push({ name: file, hypotheses: await read(file), wordsPerSecond: null });
  }
  for (const model of models) systems.push(await translateWith(model, sources, order, terminal));
  const scored = systems.map((system) => scoreSystem(system, references, systems[0]));
  terminal.stdout.write(order.asJson ? asJson(scored) : asTable(scored, terminal));
}

/** Translates as `translate --lines` does. Loading the model does not count as time. */
async function translateWith(
  model: string | null,
  sources: readonly string[],
  { beams }: EvaluationOrder,
  terminal: Terminal,
): Promise<System> {
  const progress = new ProgressLine(terminal);
  const { signal } = terminal;
  try {
    return await withEngine(model, signal, async (engine) => {
      const name = model ?? engine.model.name;
      const words = new WordsPerSecond();
      const hypotheses: string[] = [];
      const options = beams === null ? { signal } : { signal, beams };
      for await (const { source, target } of translateLines(once(sources), engine, options)) {
        hypotheses.push(target);
        words.add(source);
        const figures = { name, done: hypotheses.length, total: sources.length };
        progress.show(() => terminal.say('evaluating', { ...figures, speed: words.speed }));
      }
      return { name, hypotheses, wordsPerSecond: words.speed };
    });
  } finally {
    progress.clear();
  }
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value;
}
