import { readEnvironment } from '@/lib/server/environment';
import packageFile from '@/package.json' with { type: 'json' };
import { backup } from './commands/backup';
import { evaluate } from './commands/eval';
import { models } from './commands/models';
import { translate } from './commands/translate';
import { exitCodeOf } from './report-failure';
import type { Terminal } from './terminal';
import { WrongUsage } from './wrong-usage';

const COMMANDS: Readonly<
  Record<string, (args: readonly string[], terminal: Terminal) => Promise<void>>
> = { translate, models, eval: evaluate, backup };

/**
 * Runs one command.
 *
 * @param args what stands after `muwazi`
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { say, stdout } = terminal;
  try {
    const [name, ...rest] = args;
    if (args.includes('--help') || name === '-h' || name === 'help') {
      stdout.write(say('help', { dataFolder: readEnvironment().dataFolder }));
      return 0;
    }
    if (name === '--version') {
      stdout.write(`${packageFile.version}\n`);
      return 0;
    }
    if (name === undefined) throw new WrongUsage('missingCommand');
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new WrongUsage('unknownCommand', { name });
    await command(rest, terminal);
    return 0;
  } catch (thrown) {
    return exitCodeOf(thrown, terminal);
  }
}
