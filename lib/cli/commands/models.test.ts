import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { playHub } from '@/lib/translate/models/testing/play-hub';
import manifest from '@/models/manifest.json' with { type: 'json' };
import { ARABIC, openShell, PARAGRAPHS } from '../testing/shell';

const shell = openShell();
const { muwazi } = shell;

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
    await symlink(path.resolve('models', shipped), path.join(shell.folder, 'mine'));
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
