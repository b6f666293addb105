import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARABIC, openShell, PARAGRAPHS, TEXT } from '../testing/shell';

const shell = openShell();
const { muwazi } = shell;

describe('muwazi translate', () => {
  it('puts the English under the Arabic, every paragraph once and in order', async () => {
    await writeFile(path.join(shell.folder, 'news.txt'), TEXT);
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
    const bytes = await readFile(path.join(shell.folder, 'news.docx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await readdir(shell.folder)).toEqual(['news.docx']);
  });

  it('leaves a file alone that it cannot replace', async () => {
    await writeFile(path.join(shell.folder, 'old.txt'), 'old');
    expect(await muwazi(['translate', '-', '--out', 'old.txt'], '\0\0\0')).toMatchObject({
      code: 1,
    });
    expect(await readFile(path.join(shell.folder, 'old.txt'), 'utf8')).toBe('old');
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
