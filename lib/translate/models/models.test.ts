import { readFileSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listModels, resolveModel, verifyModel } from './index';

const SHIPPED = path.resolve('models');
// Whatever model is shipped: its figures are read here once more, by hand.
const shippedManifest: { default: string } = JSON.parse(
  readFileSync(path.join(SHIPPED, 'manifest.json'), 'utf8'),
);
const NAME = shippedManifest.default;
const shape: Record<string, number> = JSON.parse(
  readFileSync(path.join(SHIPPED, NAME, 'config.json'), 'utf8'),
);
const { d_model = 0, vocab_size = 0, decoder_layers = 0, decoder_attention_heads = 0 } = shape;

// A program folder and a data folder of our own, so that files may be spoiled.
let root: string;
let data: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'muwazi-models-'));
  data = path.join(root, 'data');
  await mkdir(path.join(root, 'models'));
  await copyFile(path.join(SHIPPED, 'manifest.json'), path.join(root, 'models', 'manifest.json'));
  vi.stubEnv('MUWAZI_ROOT', root);
  vi.stubEnv('MUWAZI_DATA', data);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

/** Makes a model folder of links to the shipped one's files: what is to be changed is made one's own first. */
async function copyTo(...place: string[]): Promise<string> {
  const folder = path.join(root, ...place);
  await mkdir(path.join(folder, 'onnx'), { recursive: true });
  for (const file of await readdir(path.join(SHIPPED, NAME), { recursive: true })) {
    if (file === 'onnx') continue;
    await symlink(path.join(SHIPPED, NAME, file), path.join(folder, file));
  }
  return folder;
}

/** Puts a file in the place of a link. */
async function replace(file: string, content: string | Uint8Array): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, content);
}

const failure = (code: string, details: Record<string, unknown>) =>
  expect.objectContaining({ code, details });
const invalid = (reason: string) =>
  failure('MODEL_INVALID', { reason: expect.stringContaining(reason) });

/** Sets members of a JSON file. */
async function change(file: string, members: Record<string, unknown>): Promise<void> {
  const read: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
  await replace(file, JSON.stringify({ ...read, ...members }));
}

describe('the models that come with the program', () => {
  it('are what the manifest says, every file of every one', async () => {
    vi.stubEnv('MUWAZI_ROOT', '');
    const shipped = (await listModels()).filter(({ source }) => source === null);
    expect(shipped.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    for (const { bytes, isHere, name } of shipped) {
      expect({ name, isHere }).toEqual({ name, isHere: true });
      expect(bytes).toBeGreaterThan(1_000_000);
      expect((await verifyModel(name)).files).toBeGreaterThan(6);
    }
  });
});

describe('resolveModel', () => {
  it('takes the default one, and gives what opening it needs', async () => {
    const folder = await copyTo('models', NAME);
    expect(await resolveModel()).toEqual({
      name: NAME,
      path: folder,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      dtype: 'int8',
      encoderFile: path.join(folder, 'onnx', 'encoder_model_quantized.onnx'),
      decoderFile: path.join(folder, 'onnx', 'decoder_model_merged_quantized.onnx'),
      config: {
        sourceVocabularySize: vocab_size,
        vocabularySize: vocab_size,
        modelSize: d_model,
        encoderLayers: shape.encoder_layers,
        encoderHeads: shape.encoder_attention_heads,
        decoderLayers: decoder_layers,
        decoderHeads: decoder_attention_heads,
        headSize: d_model / decoder_attention_heads,
        padId: vocab_size - 1,
        eosId: 0,
        decoderStartId: vocab_size - 1,
        badWords: [[vocab_size - 1]],
        maxPositions: 512,
      },
      files: expect.arrayContaining([
        expect.objectContaining({ path: 'config.json', bytes: expect.any(Number) }),
        expect.objectContaining({
          path: 'source.spm',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        }),
        expect.objectContaining({ path: 'onnx/decoder_model_merged_quantized.onnx' }),
      ]),
    });
  });

  it('finds the same model by name, by path and among the fetched ones', async () => {
    const shipped = await copyTo('models', NAME);
    await copyTo('data', 'models', 'Someone', 'their-copy');
    const elsewhere = await copyTo('elsewhere', 'a model');
    const [byName, byPath, fetched, foreign, relative] = await Promise.all(
      [NAME, shipped, 'Someone/their-copy', elsewhere, path.relative(process.cwd(), elsewhere)].map(
        resolveModel,
      ),
    );
    expect(byPath).toEqual(byName);
    expect(foreign?.name).toBe('a model');
    expect(relative).toEqual(foreign);
    expect(fetched?.fingerprint).toBe(byName?.fingerprint);
    expect(foreign?.fingerprint).toBe(byName?.fingerprint);
  });

  it('takes 32-bit graphs where they are all there is, or asked for', async () => {
    const folder = await copyTo('both');
    const graph = (name: string) => path.join(folder, 'onnx', `${name}.onnx`);
    for (const name of ['encoder_model', 'decoder_model_merged']) {
      await symlink(path.join(SHIPPED, NAME, 'onnx', `${name}_quantized.onnx`), graph(name));
    }
    expect((await resolveModel(folder)).dtype).toBe('int8');
    const floats = await resolveModel(`${folder}@fp32`);
    expect(floats).toMatchObject({ dtype: 'fp32', encoderFile: graph('encoder_model') });
    await rm(graph('encoder_model_quantized'));
    expect(await resolveModel(folder)).toEqual(floats);
    await expect(resolveModel(`${folder}@int8`)).rejects.toThrowError(
      failure('MODEL_FILE_MISSING', { file: graph('encoder_model_quantized') }),
    );
  });

  it('knows a model that is not fetched from one that does not exist', async () => {
    const model = 'Xenova/opus-mt-ar-en';
    for (const wanted of [model, `${model}@int8`]) {
      await expect(resolveModel(wanted)).rejects.toThrowError(
        failure('MODEL_NOT_FETCHED', { model }),
      );
    }
  });

  it.each(['none', 'Someone/none', './none', '../models', 'none@fp32'])(
    'finds no model %s',
    async (model) => {
      await expect(resolveModel(model)).rejects.toThrowError(failure('MODEL_NOT_FOUND', { model }));
    },
  );

  it('refuses a file that is not what the manifest says, also after it has seen the right one', async () => {
    const folder = await copyTo('models', NAME);
    await resolveModel();
    const file = path.join(folder, 'onnx', 'encoder_model_quantized.onnx');
    const bytes = await readFile(file);
    bytes[5_000_000] = (bytes[5_000_000] ?? 0) ^ 1;
    await replace(file, bytes);
    const refused = failure('MODEL_HASH_MISMATCH', { file });
    await expect(resolveModel()).rejects.toThrowError(refused);
    await expect(resolveModel(folder)).rejects.toThrowError(refused);
    await expect(verifyModel(NAME)).rejects.toThrowError(refused);
  });

  it('names the file that is missing', async () => {
    const folder = await copyTo('models', NAME);
    const file = path.join(folder, 'source.spm');
    await rm(file);
    const refused = failure('MODEL_FILE_MISSING', { file });
    await expect(resolveModel()).rejects.toThrowError(refused);
    await expect(verifyModel()).rejects.toThrowError(refused);
  });

  it('lets only verifying look at files the program does not read', async () => {
    const folder = await copyTo('models', NAME);
    await replace(path.join(folder, 'tokenizer.json'), '{}');
    await expect(resolveModel()).resolves.toBeDefined();
    await expect(verifyModel()).rejects.toThrowError(
      failure('MODEL_HASH_MISMATCH', { file: path.join(folder, 'tokenizer.json') }),
    );
  });
});

describe('a folder that nobody vouched for', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['another kind of model', { model_type: 't5' }, 'model_type'],
    ['no heads', { decoder_attention_heads: null }, 'decoder_attention_heads'],
    ['heads that do not divide the model', { decoder_attention_heads: 5 }, 'no multiple'],
    [
      'other heads than the graph',
      { decoder_attention_heads: decoder_attention_heads * 2 },
      'past_key_values.0.decoder.key',
    ],
    ['fewer layers than the graph', { decoder_layers: 1 }, 'more decoder layers than the 1'],
    [
      'more layers than the graph',
      { decoder_layers: decoder_layers + 1 },
      `no past_key_values.${decoder_layers}.decoder.key`,
    ],
    ['another size than the graph', { d_model: d_model * 2 }, 'encoder_model_quantized.onnx: last'],
    [
      'another vocabulary than the graph',
      { decoder_vocab_size: vocab_size + 1 },
      `logits is [·, ·, ${vocab_size}]`,
    ],
    [
      'another source vocabulary',
      { decoder_vocab_size: vocab_size, vocab_size: vocab_size + 1 },
      'vocab.json',
    ],
    [
      'a start token out of the vocabulary',
      { vocab_size: vocab_size - 1, decoder_vocab_size: vocab_size - 1 },
      `token ${vocab_size - 1}`,
    ],
  ])('is refused for %s', async (_, members, reason) => {
    const folder = await copyTo('mine');
    await rm(path.join(folder, 'generation_config.json'));
    await change(path.join(folder, 'config.json'), members);
    await expect(resolveModel(folder)).rejects.toThrowError(invalid(reason));
  });

  it('is refused for a vocabulary of another model', async () => {
    const folder = await copyTo('mine');
    const file = path.join(folder, 'vocab.json');
    await change(file, { 'one more': vocab_size });
    await expect(resolveModel(folder)).rejects.toThrowError(
      invalid(`vocab.json: ${vocab_size + 1} pieces`),
    );
    await change(file, { '</s>': vocab_size, 'one more': 0 });
    await expect(resolveModel(folder)).rejects.toThrowError(invalid('vocab.json'));
  });

  it.each(['config.json', 'source.spm', 'vocab.json', 'onnx/decoder_model_merged_quantized.onnx'])(
    'is refused for half a %s',
    async (name) => {
      const folder = await copyTo('mine');
      const file = path.join(folder, name);
      const bytes = await readFile(file);
      await replace(file, bytes.subarray(0, bytes.length / 2));
      await expect(resolveModel(folder)).rejects.toThrowError(invalid(path.basename(name)));
    },
  );

  it('takes the figures of generation_config.json first', async () => {
    const folder = await copyTo('mine');
    await change(path.join(folder, 'config.json'), { bad_words_ids: null, pad_token_id: 1 });
    expect((await resolveModel(folder)).config).toMatchObject({
      padId: vocab_size - 1,
      badWords: [[vocab_size - 1]],
    });
  });
});

describe('the manifest', () => {
  it.each([
    ['no JSON', '{'],
    ['a default that is not there', '{"default": "none", "models": []}'],
  ])('is refused when it is %s', async (_, text) => {
    await writeFile(path.join(root, 'models', 'manifest.json'), text);
    await expect(listModels()).rejects.toThrowError(invalid('manifest.json'));
  });

  it('says which models are here', async () => {
    const here = async () => (await listModels()).filter(({ isHere }) => isHere);
    expect(await here()).toEqual([]);
    await copyTo('models', NAME);
    expect((await here()).map(({ name }) => name)).toEqual([NAME]);
  });
});
