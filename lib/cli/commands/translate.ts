import path from 'node:path';
import { EXPORT_CONTENTS, EXPORT_FORMATS, EXPORT_LAYOUTS, type ExportOptions } from '@/lib/export';
import { oneOf, readOptions } from '../options';
import type { Terminal } from '../terminal';
import { WrongUsage } from '../wrong-usage';
import { translateFile } from './translate-file';
import { translateLineByLine } from './translate-line-by-line';

/** Formats that are no text, and so nothing to show on a terminal. */
const BINARY_FORMATS: readonly string[] = ['docx', 'epub'];
/** Formats with columns: side by side reads better there. */
const COLUMN_FORMATS: readonly string[] = ['docx', 'html'];

/**
 * `muwazi translate FILE|-`: the same import, translation and export as on the page, with no store.
 *
 * @throws WrongUsage, CommandFailed, MuwaziError
 */
export async function translate(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = readOptions(args, {
    to: 'string',
    layout: 'string',
    content: 'string',
    out: 'string',
    model: 'string',
    lines: 'boolean',
  });
  const [file = values.lines ? '-' : undefined, extra] = positionals;
  if (file === undefined) throw new WrongUsage('missingFile');
  if (extra !== undefined) throw new WrongUsage('tooManyArguments', { value: extra });
  const out = values.out ?? null;
  const model = values.model ?? null;

  if (values.lines) {
    for (const name of ['to', 'layout', 'content'] as const) {
      if (values[name] !== undefined) throw new WrongUsage('linesWith', { name: `--${name}` });
    }
    return translateLineByLine({ file, model, out }, terminal);
  }
  const options = exportOptions(values, file === '-');
  if (out === null && BINARY_FORMATS.includes(options.format) && terminal.stdout.isTTY) {
    throw new WrongUsage('binaryToTerminal', { format: options.format });
  }
  return translateFile({ file, model, out, options }, terminal);
}

function exportOptions(
  given: { to?: string; layout?: string; content?: string; out?: string },
  fromStandardInput: boolean,
): ExportOptions {
  const extension = path
    .extname(given.out ?? '')
    .slice(1)
    .toLowerCase();
  const format =
    given.to === undefined
      ? (EXPORT_FORMATS.find((known) => known === extension) ?? 'txt')
      : oneOf('--to', given.to, EXPORT_FORMATS);
  return {
    format,
    layout: oneOf(
      '--layout',
      given.layout ?? (COLUMN_FORMATS.includes(format) ? 'rows' : 'stacked'),
      EXPORT_LAYOUTS,
    ),
    // Who pipes a text in wants its translation out; who names a file wants to read both.
    content: oneOf(
      '--content',
      given.content ?? (fromStandardInput ? 'target' : 'bilingual'),
      EXPORT_CONTENTS,
    ),
  };
}
