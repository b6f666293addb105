import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface ModelFolder {
  readonly name: string;
  readonly path: string;
  readonly fingerprint: string;
  readonly dtype: 'int8' | 'fp32';
  readonly decoderFile: string;
}

export async function resolveModel(nameOrPath = 'ar-en-small'): Promise<ModelFolder> {
  const root = process.env.MUWAZI_ROOT ?? process.cwd();
  const folder = path.resolve(root, 'models', nameOrPath);
  const bytes = await readFile(path.join(folder, 'onnx', 'decoder_model_merged_quantized.onnx'));
  return {
    name: path.basename(folder),
    path: folder,
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
    dtype: 'int8',
    decoderFile: path.join(folder, 'onnx', 'decoder_model_merged_quantized.onnx'),
  };
}
