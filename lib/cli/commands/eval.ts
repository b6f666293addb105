import { oneOf, readOptions } from '../options';
import type { Terminal } from '../terminal';
import { WrongUsage } from '../wrong-usage';
import { evaluateSystems } from './evaluate-systems';

const BEAMS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/**
 * `muwazi eval`: translates a file line by line with one model or several, and scores each against a
 * reference; or scores translations that are there already.
 *
 * @throws WrongUsage, CommandFailed, MuwaziError
 */
export async function evaluate(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = readOptions(args, {
    src: 'string',
    ref: 'string',
    hyp: 'list',
    model: 'list',
    beams: 'string',
    json: 'boolean',
  });
  const [extra] = positionals;
  if (extra !== undefined) throw new WrongUsage('tooManyArguments', { value: extra });
  const { hyp = [], model = [], ref, src } = values;
  if (ref === undefined) throw missing('--ref FILE');
  if (src === undefined && (hyp.length === 0 || model.length > 0)) throw missing('--src FILE');
  return evaluateSystems(
    {
      sourceFile: src ?? null,
      referenceFile: ref,
      hypothesisFiles: hyp,
      // Who gives translations and names no model wants these scored and nothing translated.
      models: model.length === 0 && hyp.length === 0 ? [null] : model,
      beams: values.beams === undefined ? null : Number(oneOf('--beams', values.beams, BEAMS)),
      asJson: values.json ?? false,
    },
    terminal,
  );
}

function missing(name: string): WrongUsage {
  return new WrongUsage('missingOption', { command: 'eval', name });
}
