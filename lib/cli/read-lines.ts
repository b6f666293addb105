import { readFile } from 'node:fs/promises';
import { systemReason } from './read-input';
import { CommandFailed } from './wrong-usage';

/**
 * Lines of a UTF-8 file, without their ends (LF or CRLF); the last one needs none.
 *
 * @throws CommandFailed when it cannot be read
 */
export async function readLines(file: string): Promise<string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (thrown) {
    throw new CommandFailed('cannotRead', { file, reason: systemReason(thrown) });
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
