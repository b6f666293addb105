import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '@/lib/server/environment';
import { backupStore, openStore } from '@/lib/store';
import { readOptions } from '../options';
import type { Terminal } from '../terminal';
import { CommandFailed, WrongUsage } from '../wrong-usage';

/**
 * `muwazi backup FILE`: a whole, consistent copy of the store, also while the server is running.
 *
 * @throws WrongUsage, CommandFailed, MuwaziError
 */
export async function backup(args: readonly string[], terminal: Terminal): Promise<void> {
  const { positionals } = readOptions(args, {});
  const [file, extra] = positionals;
  if (file === undefined)
    throw new WrongUsage('missingOption', { command: 'backup', name: 'FILE' });
  if (extra !== undefined) throw new WrongUsage('tooManyArguments', { value: extra });
  const { databaseUrl, dataFolder } = readEnvironment();
  if (databaseUrl) throw new CommandFailed('backupPostgres', { file });
  // Opening would make an empty store, and an empty backup looks like a good one.
  if (!existsSync(path.join(dataFolder, 'muwazi.sqlite'))) {
    throw new CommandFailed('noDocuments', { folder: dataFolder });
  }
  if (existsSync(file)) throw new CommandFailed('backupExists', { file });
  const store = await openStore({ dataFolder });
  try {
    await backupStore(store, path.resolve(file));
  } finally {
    await store.close();
  }
  terminal.stderr.write(`${terminal.say('backedUp', { file })}\n`);
}
