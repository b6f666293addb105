import { oneOf, readOptions } from '../options';
import type { Terminal } from '../terminal';
import { WrongUsage } from '../wrong-usage';
import { showModels } from './models-list';
import { pull } from './models-pull';
import { verifyModels } from './models-verify';

const VERBS = ['list', 'verify', 'pull'] as const;

/**
 * `muwazi models`, `muwazi models verify [NAME]`, `muwazi models pull NAME`.
 *
 * @throws WrongUsage, MuwaziError
 */
export async function models(args: readonly string[], terminal: Terminal): Promise<void> {
  const { positionals } = readOptions(args, {});
  const [given = 'list', name, extra] = positionals;
  const verb = oneOf('models', given, VERBS);
  if (extra !== undefined) throw new WrongUsage('tooManyArguments', { value: extra });
  switch (verb) {
    case 'list':
      if (name !== undefined) throw new WrongUsage('tooManyArguments', { value: name });
      return showModels(terminal);
    case 'verify':
      return verifyModels(name ?? null, terminal);
    case 'pull':
      if (name === undefined) {
        throw new WrongUsage('missingOption', { command: 'models pull', name: 'NAME' });
      }
      return pull(name, terminal);
  }
}
