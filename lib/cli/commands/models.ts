import { readOptions } from '../options';
import type { Terminal } from '../terminal';
import { WrongUsage } from '../wrong-usage';
import { showModels } from './models-list';
import { verifyModels } from './models-verify';

/**
 * `muwazi models`, `muwazi models verify [NAME]`, `muwazi models pull NAME`.
 *
 * @throws WrongUsage, MuwaziError
 */
export async function models(args: readonly string[], terminal: Terminal): Promise<void> {
  const { positionals } = readOptions(args, {});
  const [verb = 'list', name, extra] = positionals;
  if (extra !== undefined) throw new WrongUsage('tooManyArguments', { value: extra });
  switch (verb) {
    case 'list':
      if (name !== undefined) throw new WrongUsage('tooManyArguments', { value: name });
      return showModels(terminal);
    case 'verify':
      return verifyModels(name ?? null, terminal);
    default:
      throw new WrongUsage('unknownCommand', { name: `models ${verb}` });
  }
}
