import os from 'node:os';
import path from 'node:path';

/** What decides where a program keeps its data: the system, the home folder and the system's own variables. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  home: os.homedir(),
  variables: process.env,
};

/**
 * The folder for documents when MUWAZI_DATA names none: where each system wants a program's data
 * (XDG Base Directory Specification on Linux).
 *
 * @returns an absolute path; the folder need not exist
 */
export function defaultDataFolder({ platform, home, variables }: Machine = THIS_MACHINE): string {
  if (platform === 'win32') {
    return path.win32.join(
      variables.APPDATA || path.win32.join(home, 'AppData', 'Roaming'),
      'Muwazi',
    );
  }
  if (platform === 'darwin') {
    return path.posix.join(home, 'Library', 'Application Support', 'Muwazi');
  }
  const data = variables.XDG_DATA_HOME;
  // The specification says to ignore a relative path.
  const base =
    data && path.posix.isAbsolute(data) ? data : path.posix.join(home, '.local', 'share');
  return path.posix.join(base, 'muwazi');
}
