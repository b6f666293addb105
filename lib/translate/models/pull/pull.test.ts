import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listModels, pullModel, resolveModel, verifyModel } from '../index';
import { type PlayedHub, playHub } from '../testing/play-hub';

// The shipped model stands for the one that a hub has: same kind of files.
const MODELS = path.resolve('models');
const shipped: { default: string } = JSON.parse(
  readFileSync(path.join(MODELS, 'manifest.json'), 'utf8'),
);
const SERVED = path.join(MODELS, shipped.default);
const NAME = 'Xenova/opus-mt-ar-en';
const DECODER = 'onnx/decoder_model_merged_quantized.onnx';
const failure = (code: string, details: Record<string, unknown>) =>
  expect.objectContaining({ code, details });

let root: string;
let home: string;
let hub: PlayedHub;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'muwazi-pull-'));
  home = path.join(root, 'data', 'models', NAME);
  await mkdir(path.join(root, 'models'));
  await copyFile(path.join(MODELS, 'manifest.json'), path.join(root, 'models', 'manifest.json'));
  hub = await playHub(SERVED);
  vi.stubEnv('MUWAZI_ROOT', root);
  vi.stubEnv('MUWAZI_DATA', path.join(root, 'data'));
  vi.stubEnv('MUWAZI_HUB', `${hub.address}/`);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await hub.close();
  await rm(root, { recursive: true, force: true });
});

async function isHere(): Promise<boolean> {
  return (await listModels()).some((model) => model.name === NAME && model.isHere);
}

describe('pullModel', () => {
  it('fetches a model, checks it, and has nothing to do the next time', async () => {
    const progress: string[] = [];
    let last = 0;
    await pullModel(NAME, {
      onProgress: ({ done, file, total }) => {
        expect(done).toBeGreaterThanOrEqual(last);
        expect(done).toBeLessThanOrEqual(total);
        last = done;
        if (progress.at(-1) !== file) progress.push(file);
      },
    });
    expect(progress).toContain(DECODER);
    expect(await isHere()).toBe(true);
    expect(existsSync(`${home}.part`)).toBe(false);
    const receipt = JSON.parse(await readFile(path.join(home, 'muwazi-files.json'), 'utf8'));
    expect(receipt).toMatchObject({ repository: NAME, revision: hub.moods.commit });
    expect((await verifyModel(NAME)).files).toBe(hub.requests.length);
    const { config, fingerprint } = await resolveModel(NAME);
    vi.stubEnv('MUWAZI_ROOT', path.resolve('.'));
    expect(await resolveModel()).toMatchObject({ config, fingerprint });

    hub.requests.length = 0;
    expect(await pullModel(NAME)).toBe(false);
    expect(hub.requests).toEqual([]);
  });

  it('goes on where the line broke', async () => {
    hub.moods.cuts = [1_000_000, 500_000];
    expect(await pullModel(NAME)).toBe(true);
    const asked = hub.requests.filter((request) => request.includes(DECODER));
    expect(asked).toHaveLength(3);
    expect(asked[1]).toMatch(/bytes=[1-9]\d*-$/);
    await expect(verifyModel(NAME)).resolves.toBeDefined();
  });

  it('starts a file over with a server that knows no ranges', async () => {
    Object.assign(hub.moods, { cuts: [1_000_000], knowsRanges: false });
    expect(await pullModel(NAME)).toBe(true);
    await expect(verifyModel(NAME)).resolves.toBeDefined();
  });

  it('shows nothing half fetched after a stop, and goes on with it later', async () => {
    const stop = new AbortController();
    hub.moods.cuts = [1_000_000];
    hub.onSent = (file) => file === DECODER && stop.abort();
    await expect(pullModel(NAME, { signal: stop.signal })).rejects.toThrowError(
      failure('CANCELLED', {}),
    );
    expect(await isHere()).toBe(false);
    await expect(resolveModel(NAME)).rejects.toThrowError(
      failure('MODEL_NOT_FETCHED', { model: NAME }),
    );
    hub.onSent = () => {};
    hub.requests.length = 0;
    expect(await pullModel(NAME)).toBe(true);
    expect(hub.requests).not.toContain('GET config.json');
    await expect(verifyModel(NAME)).resolves.toBeDefined();
  });

  it('starts over when the repository has moved on', async () => {
    hub.moods.cuts = [1_000_000];
    const stop = new AbortController();
    hub.onSent = (file) => file === DECODER && stop.abort();
    await expect(pullModel(NAME, { signal: stop.signal })).rejects.toThrow();
    hub.moods.commit = 'b'.repeat(40);
    hub.requests.length = 0;
    expect(await pullModel(NAME)).toBe(true);
    expect(hub.requests).toContain('GET config.json');
    expect(hub.requests).toContain(`GET ${DECODER}`);
  });

  it.each(['config.json', DECODER])('refuses a %s that is not what was announced', async (file) => {
    hub.moods.spoils = file;
    await expect(pullModel(NAME)).rejects.toThrowError(
      failure('MODEL_HASH_MISMATCH', { file: expect.stringContaining(file) }),
    );
    expect(await isHere()).toBe(false);
    hub.moods.spoils = null;
    expect(await pullModel(NAME)).toBe(true);
  });

  it('repairs a fetched model that was changed since', async () => {
    await pullModel(NAME);
    const file = path.join(home, 'config.json');
    await writeFile(file, `${await readFile(file, 'utf8')} `);
    const changed = failure('MODEL_HASH_MISMATCH', { file });
    await expect(resolveModel(NAME)).rejects.toThrowError(changed);
    expect(await pullModel(NAME)).toBe(true);
    await expect(resolveModel(NAME)).resolves.toBeDefined();
  });

  it('says what the hub answered', async () => {
    hub.moods.lacks = ['source.spm'];
    await expect(pullModel(NAME)).rejects.toThrowError(
      failure('MODEL_DOWNLOAD_FAILED', {
        reason: expect.stringMatching(/^HTTP 404.*source\.spm$/),
      }),
    );
    vi.stubEnv('MUWAZI_HUB', 'http://127.0.0.1:9');
    await expect(pullModel(NAME)).rejects.toThrowError(
      failure('MODEL_DOWNLOAD_FAILED', { reason: expect.stringContaining('127.0.0.1:9') }),
    );
  });

  it('fetches only what the manifest lists, and nothing that comes with the program', async () => {
    await expect(pullModel('../../etc')).rejects.toThrowError(
      failure('MODEL_NOT_FOUND', { model: '../../etc' }),
    );
    await symlink(SERVED, path.join(root, 'models', shipped.default));
    expect(await pullModel(shipped.default)).toBe(false);
    expect(hub.requests).toEqual([]);
  });
});
