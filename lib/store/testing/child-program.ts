import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleForNode } from '@/scripts/bundle.mjs';
import { inRoot } from '@/scripts/setup/paths.mjs';

const FOLDER = 'dist/test-programs';

/** Bundles a program of the tests, to be run in a process of its own. @returns its file */
export async function buildChildProgram(name: string, source: string): Promise<string> {
  await bundleForNode({ [name]: source }, FOLDER);
  return inRoot(FOLDER, `${name}.mjs`);
}

/** A program of the tests in a process of its own, which says what it did line by line. */
export class ChildProgram {
  readonly lines: string[] = [];
  readonly #child: ChildProcessByStdio<null, Readable, null>;

  constructor(file: string, args: readonly string[]) {
    this.#child = spawn(process.execPath, [file, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let rest = '';
    this.#child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const [last = '', ...whole] = `${rest}${chunk}`.split('\n').reverse();
      rest = last;
      this.lines.push(...whole.reverse());
    });
  }

  /** Resolves when it has said so many lines. */
  async said(count: number): Promise<void> {
    while (this.lines.length < count) {
      if (this.#child.exitCode !== null) throw new Error('the program ended too early');
      await pause(20);
    }
  }

  /** Ends it the way a power cut does. Resolves when all that it said is in `lines`. */
  async kill(): Promise<void> {
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
  }
}
