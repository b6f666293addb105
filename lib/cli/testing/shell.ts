import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

// The real command with the real model, as a shell would start it.
const BIN = path.resolve('lib/cli/bin.mjs');

export const PARAGRAPHS = [
  'افتتاح مكتبة جديدة',
  'القاهرة: افتتحت البلدية اليوم مكتبة عامة. وتضم المكتبة نحو 12 ألف كتاب.',
  'وقال المدير إن الأبواب مفتوحة للجميع.',
];
export const TEXT = PARAGRAPHS.join('\n\n');
export const ARABIC = /[\u0621-\u064a]/;

/** What a program said, and how it ended. */
export interface Ending {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** A shell in a folder of its own, in which tests call the command. */
export class Shell {
  folder = '';

  start(args: readonly string[], variables: Record<string, string> = {}) {
    const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, ...rest } = process.env;
    return spawn(process.execPath, [BIN, ...args], {
      cwd: this.folder,
      env: { ...rest, MUWAZI_DATA: path.join(this.folder, 'data'), ...variables },
    });
  }

  /** `muwazi ARGS`, to its end. @param input what it reads */
  readonly muwazi = (
    args: readonly string[],
    input = '',
    variables: Record<string, string> = {},
  ): Promise<Ending> => {
    const child = this.start(args, variables);
    child.stdin.end(input);
    return finished(child);
  };
}

/** Gives each test of a file an empty folder, and time: on a busy machine programs start slowly. */
export function openShell(): Shell {
  vi.setConfig({ testTimeout: 180_000 });
  const shell = new Shell();
  beforeEach(async () => {
    shell.folder = await mkdtemp(path.join(os.tmpdir(), 'muwazi-cli-'));
  });
  afterEach(() => rm(shell.folder, { recursive: true, force: true }));
  return shell;
}

export async function finished(child: ChildProcessWithoutNullStreams): Promise<Ending> {
  const stdout: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => stdout.push(piece));
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString();
  });
  const [code] = await once(child, 'close');
  return { code, stdout: Buffer.concat(stdout).toString(), stderr };
}
