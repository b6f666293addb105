import { env } from '@xenova/transformers';
import { openGraphs } from '../library';
import { addBestTokens } from '../marian';
import { openTokenizer } from '../tokenizer';
import { Translator } from '../translator';
import { readFile } from './engine-store';
import type { WebWorkerSetup } from './start-web-worker';

/**
 * Opens a model for translating, inside a web worker.
 *
 * @throws MuwaziError MODEL_…
 */
export async function openTranslator({ manifest, threads }: WebWorkerSetup): Promise<Translator> {
  const { model, runtime } = manifest;
  const entries = model.files.map(async (file) => [file.name, await readFile(file)] as const);
  const files = new Map<string, Uint8Array>(await Promise.all(entries));
  const take = (name: string) => files.get(name) ?? new Uint8Array();
  files.set(model.decoder, addBestTokens(take(model.decoder)));

  const { wasm } = env.backends.onnx;
  if (!wasm) throw new TypeError('ONNX Runtime has no WebAssembly here');
  // Without these addresses it would ask one far away.
  wasm.wasmPaths = { mjs: runtime.script.address, wasm: runtime.wasm.address };
  wasm.wasmBinary = await readFile(runtime.wasm);
  wasm.numThreads = threads;
  env.useWasmCache = false;
  const sessions = await openGraphs({
    name: model.name,
    folder: 'model',
    parent: '/engine/',
    dtype: model.dtype,
    given: files,
    options: { executionProviders: ['wasm'] },
  });
  const text = (name: string) => new TextDecoder().decode(take(name));
  const tokenizer = openTokenizer({
    source: take('source.spm'),
    target: take('target.spm'),
    vocabulary: text('vocab.json'),
    targetVocabulary: files.has('target_vocab.json') ? text('target_vocab.json') : null,
  });
  return new Translator({ sessions, tokenizer, config: model.config });
}
