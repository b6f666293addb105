import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { playHub } from '@/lib/translate/models/testing/play-hub';
import manifest from '@/models/manifest.json' with { type: 'json' };
import packageFile from '@/package.json' with { type: 'json' };

// The real command with the real model, as a shell would start it.
const BIN = path.resolve('lib/cli/bin.mjs');
const PARAGRAPHS = [
  'افتتاح مكتبة جديدة',
  'القاهرة: افتتحت البلدية اليوم مكتبة عامة. وتضم المكتبة نحو 12 ألف كتاب.',
  'وقال المدير إن الأبواب مفتوحة للجميع.',
];
const TEXT = PARAGRAPHS.join('\n\n');
// Each test starts programs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });
const ARABIC = /[\u0621-\u064a]/;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'muwazi-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function start(args: readonly string[], variables: Record<string, string> = {}) {
  const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, ...rest } = process.env;
  return spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: { ...rest, MUWAZI_DATA: path.join(folder, 'data'), ...variables },
  });
}

async function finished(child: ChildProcessWithoutNullStreams) {
  const stdout: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => stdout.push(piece));
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString();
  });
  const [code] = await once(child, 'close');
  return { code, stdout: Buffer.concat(stdout).toString(), stderr };
}

function muwazi(args: readonly string[], input = '', variables: Record<string, string> = {}) {
  const child = start(args, variables);
  child.stdin.end(input);
  return finished(child);
}

describe('muwazi', () => {
  it('tells its version and its use', async () => {
    expect(await muwazi(['--version'])).toEqual({
      code: 0,
      stdout: `${packageFile.version}\n`,
      stderr: '',
    });
    const help = await muwazi(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('muwazi translate FILE|-');
    expect((await muwazi(['translate', '--help'])).stdout).toBe(help.stdout);
  });

  it('speaks Arabic on an Arabic terminal', async () => {
    const { code, stderr } = await muwazi(['translate'], '', { LANG: 'ar_TN.UTF-8' });
    expect(code).toBe(2);
    expect(stderr).toMatch(ARABIC);
  });

  it.each([
    [[], 'muwazi --help'],
    [['print'], '"print"'],
    [['translate'], 'FILE'],
    [['translate', 'a.txt', 'b.txt'], '"b.txt"'],
    [['translate', '-', '--form', 'txt'], '"--form"'],
    [['translate', '-', '--to', 'pdf'], 'txt'],
    [['translate', '-', '--to'], '--to'],
    [['translate', '--lines', '--to', 'md'], '--to'],
    [['backup'], 'FILE'],
    [['models', 'burn'], '"burn"'],
    [['models', 'pull'], 'NAME'],
    [['models', 'list', 'x'], '"x"'],
    [['eval', '--src', 'a.txt'], '--ref'],
    [['eval', '--ref', 'a.txt'], '--src'],
    [['eval', '--ref', 'a.txt', '--hyp', 'b.txt', '--model', 'c'], '--src'],
    [['eval', '--src', 'a.txt', '--ref', 'b.txt', '--beams', '9'], '"9"'],
  ])('calls %j wrong use', async (args, named) => {
    const { code, stdout, stderr } = await muwazi(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).toContain('muwazi --help');
  });

  it('runs by name in the clone', async () => {
    const npx = spawn('npx', ['--offline', 'muwazi', '--version'], {
      cwd: path.resolve('.'),
      shell: process.platform === 'win32',
    });
    npx.stdin.end();
    expect(await finished(npx)).toMatchObject({ code: 0, stdout: `${packageFile.version}\n` });
  });
});

describe('muwazi translate', () => {
  it('puts the English under the Arabic, every paragraph once and in order', async () => {
    await writeFile(path.join(folder, 'news.txt'), TEXT);
    const { code, stdout } = await muwazi(['translate', 'news.txt']);
    expect(code).toBe(0);
    const places = PARAGRAPHS.map((paragraph) => stdout.indexOf(paragraph));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const paragraph of PARAGRAPHS) expect(stdout.split(paragraph)).toHaveLength(2);
    expect(stdout).toMatch(/[A-Za-z]{3}/);
  });

  it('gives the translation alone to a pipe', async () => {
    const { code, stdout } = await muwazi(['translate', '-'], TEXT);
    expect(code).toBe(0);
    expect(stdout).toMatch(/[A-Za-z]{3}/);
    expect(stdout).not.toMatch(ARABIC);
  });

  it('writes a file whole, in the form its name says, and nothing else', async () => {
    const { code, stdout } = await muwazi(['translate', '-', '--out', 'news.docx'], TEXT);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const bytes = await readFile(path.join(folder, 'news.docx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await readdir(folder)).toEqual(['news.docx']);
  });

  it('leaves a file alone that it cannot replace', async () => {
    await writeFile(path.join(folder, 'old.txt'), 'old');
    expect(await muwazi(['translate', '-', '--out', 'old.txt'], '\0\0\0')).toMatchObject({
      code: 1,
    });
    expect(await readFile(path.join(folder, 'old.txt'), 'utf8')).toBe('old');
    const { code, stderr } = await muwazi(['translate', '-', '--out', 'no/where.txt'], TEXT);
    expect(code).toBe(1);
    expect(stderr).toContain('no/where.txt');
  });

  it.each([
    ['a file that is not there', ['translate', 'none.txt'], 'none.txt'],
    ['an empty text', ['translate', '-'], 'muwazi: '],
    ['a model that is not there', ['translate', '--lines', '--model', 'none'], 'none'],
  ])('fails on %s with one sentence', async (_, args, named) => {
    const { code, stdout, stderr } = await muwazi(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('muwazi translate --lines', () => {
  it('gives a line for a line, empty for empty', async () => {
    const [, second = '', third = ''] = PARAGRAPHS;
    const input = [second, '', '   ', '12', third].join('\r\n');
    const { code, stdout } = await muwazi(['translate', '--lines'], input);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.slice(1, 4)).toEqual(['', '', '12']);
    expect(lines[0]).toContain('12');
    expect(lines[4]).toMatch(/[A-Za-z]{3}/);
    expect(stdout).not.toMatch(/[\r\u0621-\u064a]/);
    // A line says the same in company as alone.
    const alone = await muwazi(['translate', '--lines'], third);
    expect(alone.stdout).toBe(`${lines[4]}\n`);
  });

  it('keeps the order of a hundred thousand lines', async () => {
    const input = `${Array.from({ length: 100_000 }, (_, line) => line).join('\n')}\n`;
    const { code, stdout } = await muwazi(['translate', '--lines'], input);
    expect(code).toBe(0);
    expect(stdout).toBe(input);
  });

  it('answers a line before the next one comes', async () => {
    const child = start(['translate', '--lines']);
    for (const line of ['1', '2']) {
      child.stdin.write(`${line}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(String(answer)).toBe(`${line}\n`);
    }
    child.stdin.end();
    expect((await finished(child)).code).toBe(0);
  });

  it('stops on Ctrl+C with nothing half written', async () => {
    const child = start(['translate', '--lines', '--out', 'out.txt']);
    child.stdin.write(`${PARAGRAPHS[2]}\n`.repeat(2_000));
    const done = finished(child);
    while (!(await readdir(folder)).some((name) => name.endsWith('.part'))) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGINT');
    expect(await done).toMatchObject({ code: 130, stdout: '' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('ends quietly when nobody reads any more', async () => {
    const child = start(['translate', '--lines']);
    child.stdin.on('error', () => {});
    child.stdin.write('1\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('2\n'.repeat(50_000));
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => {
      stderr += piece.toString();
    });
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('muwazi models', () => {
  const shipped = manifest.default;

  it('lists the models and finds the embedded one whole', async () => {
    const list = await muwazi(['models']);
    expect(list.code).toBe(0);
    for (const { name, licence } of manifest.models) {
      expect(list.stdout).toContain(`${name}  ${licence}`);
    }
    const arabic = await muwazi(['models', 'list'], '', { LANG: 'ar' });
    expect(arabic.stdout).toMatch(ARABIC);
    const verified = await muwazi(['models', 'verify', shipped]);
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    expect(verified.stdout).toContain(shipped);
    expect((await muwazi(['models', 'verify'])).stdout).toContain(verified.stdout);
    await symlink(path.resolve('models', shipped), path.join(folder, 'mine'));
    expect((await muwazi(['models', 'verify', './mine'])).stdout).toMatch(/^mine: its parts fit/);
    expect(await muwazi(['models', 'verify', 'none'])).toMatchObject({ code: 1, stdout: '' });
  });

  it('fetches a model from its hub, once, and translates with it', async () => {
    const name = 'Xenova/opus-mt-ar-en';
    const missing = await muwazi(['translate', '--lines', '--model', name], 'نعم');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain(`muwazi models pull ${name}`);
    const hub = await playHub(path.resolve('models', shipped));
    try {
      const at = { MUWAZI_HUB: hub.address };
      const fetched = await muwazi(['models', 'pull', name], '', at);
      expect(fetched).toMatchObject({ code: 0, stdout: '' });
      expect(fetched.stderr).toContain(name);
      expect(hub.requests.length).toBeGreaterThan(0);
      hub.requests.length = 0;
      expect(await muwazi(['models', 'pull', name], '', at)).toMatchObject({ code: 0 });
      expect(hub.requests).toEqual([]);
    } finally {
      await hub.close();
    }
    const line = PARAGRAPHS[2] ?? '';
    const theirs = await muwazi(['translate', '--lines', '--model', name], line);
    expect(theirs).toEqual(await muwazi(['translate', '--lines'], line));
  });
});

describe('muwazi eval', () => {
  const sources = [PARAGRAPHS[0] ?? '', '', PARAGRAPHS[2] ?? ''];
  const references = [
    'Opening of a new library',
    '',
    'The director said the doors are open to all.',
  ];
  const args = ['eval', '--src', 'ar.txt', '--ref', 'en.txt'];
  const scores = z.object({
    // Sums of logarithms may end a hair above 100, here as there.
    bleu: z.number().min(0).max(100.001),
    chrf: z.number().min(0).max(100.001),
    lines: z.literal(3),
    wordsPerSecond: z.number().nullable(),
    systems: z.array(
      z.object({
        name: z.string(),
        chrf: z.number(),
        differingLines: z.number(),
        sentences: z.array(z.object({ chrf: z.number(), target: z.string() })).length(3),
      }),
    ),
  });
  beforeEach(async () => {
    await writeFile(path.join(folder, 'ar.txt'), `${sources.join('\n')}\n`);
    await writeFile(path.join(folder, 'en.txt'), references.join('\r\n'));
  });

  it('translates a file and scores it', async () => {
    const { code, stdout } = await muwazi([...args, '--json']);
    expect(code).toBe(0);
    const { chrf, systems, wordsPerSecond } = scores.parse(JSON.parse(stdout));
    expect(chrf).toBeGreaterThan(5);
    expect(wordsPerSecond).toBeGreaterThan(0);
    expect(systems).toHaveLength(1);
    const lines = systems[0]?.sentences.map(({ target }) => `${target}\n`).join('');
    expect((await muwazi(['translate', '--lines', 'ar.txt'])).stdout).toBe(lines);
  });

  it('puts models and finished translations side by side', async () => {
    const shipped = path.resolve('models', manifest.default);
    const compared = [...args, '--hyp', 'en.txt', '--model', shipped, '--model', shipped];
    const { code, stdout } = await muwazi([...compared, '--beams', '2', '--json']);
    expect(code).toBe(0);
    const { bleu, chrf, systems } = scores.parse(JSON.parse(stdout));
    expect([bleu, chrf]).toEqual([expect.closeTo(100, 9), expect.closeTo(100, 9)]);
    const [perfect, one, other] = systems;
    expect(perfect).toMatchObject({ name: 'en.txt', differingLines: 0 });
    expect(one?.name).toBe(shipped);
    expect(one?.differingLines).toBeGreaterThan(0);
    expect(other).toMatchObject({ chrf: one?.chrf, sentences: one?.sentences });
    const table = await muwazi(['eval', '--ref', 'en.txt', '--hyp', 'en.txt']);
    expect(table.stdout).toMatch(/BLEU +chrF2.*\n +100\.00 +100\.00 +3 +- +en\.txt\n$/);
  });

  it('refuses files that do not belong together', async () => {
    await writeFile(path.join(folder, 'en.txt'), 'One line.\n');
    const { code, stdout, stderr } = await muwazi(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/ar\.txt.*3.*en\.txt.*1/);
    expect(await muwazi(['eval', '--ref', 'none.txt', '--hyp', 'ar.txt'])).toMatchObject({
      code: 1,
    });
  });
});

describe('muwazi backup', () => {
  it('has nothing to back up where there are no documents', async () => {
    const { code } = await muwazi(['backup', 'copy.sqlite']);
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });
});
