import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The last release of the library's version 2, the only one whose `num_beams` does something. */
const VERSION = '2.17.2';
const FOLDER = path.join(os.tmpdir(), `muwazi-bench-transformers-${VERSION}`);
/** Its sharp wants a download while it is installed, a newer one does not; no picture is looked at either way. */
const PACKAGE = {
  name: 'version-2',
  private: true,
  type: 'module',
  dependencies: { '@xenova/transformers': VERSION },
  overrides: { sharp: '^0.34.0' },
};
const PROGRAM = `
import { env, pipeline } from '@xenova/transformers';
const { models, model, quantized, sentences, beams } = JSON.parse(process.argv[2]);
env.allowRemoteModels = false;
env.localModelPath = models;
const translate = await pipeline('translation', model, { quantized });
await translate(sentences[0]);
const start = performance.now();
for (const sentence of sentences) await translate(sentence, { num_beams: beams });
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
`;

export interface Version2Run {
  /** Absolute path of the model's folder. */
  readonly folder: string;
  readonly quantized: boolean;
  readonly sentences: readonly string[];
  readonly beams: number;
}

/**
 * Installs version 2 beside everything else, in the system's folder for temporary files.
 *
 * @returns why it is not there, or null when it is
 */
export async function installVersion2(): Promise<string | null> {
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(path.join(FOLDER, 'package.json'), JSON.stringify(PACKAGE));
    await writeFile(path.join(FOLDER, 'translate.mjs'), PROGRAM);
    if (!existsSync(path.join(FOLDER, 'node_modules', '@xenova', 'transformers', 'src'))) {
      await output('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save']);
    }
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** Seconds that version 2 takes for sentences one by one, without its start. */
export async function timeVersion2({ folder, ...run }: Version2Run): Promise<number> {
  const order = { ...run, models: path.dirname(folder), model: path.basename(folder) };
  const said = await output(process.execPath, ['translate.mjs', JSON.stringify(order)]);
  const result: unknown = JSON.parse(said.trim().split('\n').at(-1) ?? '');
  if (typeof result === 'object' && result && 'seconds' in result) return Number(result.seconds);
  throw new TypeError(`version 2 answered with ${said}`);
}

/** What a program in FOLDER writes. @throws Error with what it complained of */
function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: FOLDER, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = { out: '', error: '' };
    child.stdout.on('data', (data) => {
      parts.out += data;
    });
    child.stderr.on('data', (data) => {
      parts.error += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(parts.out);
      else reject(new Error(parts.error.trim().split('\n').at(-1) ?? `${program} failed`));
    });
  });
}
