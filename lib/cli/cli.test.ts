import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '@/package.json' with { type: 'json' };
import { ARABIC, finished, openShell } from './testing/shell';

const shell = openShell();
const { muwazi } = shell;

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

describe('muwazi backup', () => {
  it('has nothing to back up where there are no documents', async () => {
    const { code } = await muwazi(['backup', 'copy.sqlite']);
    expect(code).toBe(1);
    expect(await readdir(shell.folder)).toEqual([]);
  });
});
