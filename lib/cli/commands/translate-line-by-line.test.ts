import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { finished, openShell, PARAGRAPHS } from '../testing/shell';

const shell = openShell();
const { muwazi } = shell;

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
    const child = shell.start(['translate', '--lines']);
    for (const line of ['1', '2']) {
      child.stdin.write(`${line}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(String(answer)).toBe(`${line}\n`);
    }
    child.stdin.end();
    expect((await finished(child)).code).toBe(0);
  });

  it('stops on Ctrl+C with nothing half written', async () => {
    const child = shell.start(['translate', '--lines', '--out', 'out.txt']);
    child.stdin.write(`${PARAGRAPHS[2]}\n`.repeat(2_000));
    const done = finished(child);
    while (!(await readdir(shell.folder)).some((name) => name.endsWith('.part'))) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGINT');
    expect(await done).toMatchObject({ code: 130, stdout: '' });
    expect(await readdir(shell.folder)).toEqual([]);
  });

  it('ends quietly when nobody reads any more', async () => {
    const child = shell.start(['translate', '--lines']);
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
