import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import manifest from '@/models/manifest.json' with { type: 'json' };
import { openShell, PARAGRAPHS } from '../testing/shell';

const shell = openShell();
const { muwazi } = shell;

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
    await writeFile(path.join(shell.folder, 'ar.txt'), `${sources.join('\n')}\n`);
    await writeFile(path.join(shell.folder, 'en.txt'), references.join('\r\n'));
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
    await writeFile(path.join(shell.folder, 'en.txt'), 'One line.\n');
    const { code, stdout, stderr } = await muwazi(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/ar\.txt.*3.*en\.txt.*1/);
    expect(await muwazi(['eval', '--ref', 'none.txt', '--hyp', 'ar.txt'])).toMatchObject({
      code: 1,
    });
  });
});
