import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { MuwaziError } from '@/lib/errors';
import { shippedModels } from './places';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Inside the model's folder, with forward slashes, never out of it. */
const filePath = z.string().regex(/^(?!.*\.\.)[\w.-]+(\/[\w.-]+)*$/);

const modelFile = z.strictObject({
  path: filePath,
  /** null, with `sha256`, for a file that is known only to its hub. */
  bytes: z.int().positive().nullable(),
  sha256: sha256.nullable(),
});

const manifestModel = z.strictObject({
  /** A folder's name under models/, or OWNER/NAME for a model of a hub. */
  name: z.string().regex(/^[\w.-]+(\/[\w.-]+)?$/),
  description: z.strictObject({ en: z.string(), ar: z.string() }),
  languages: z.strictObject({ source: z.string(), target: z.string() }),
  /** SPDX identifier of the weights' licence. */
  licence: z.string(),
  parameters: z.int().positive().nullable(),
  /** Where it is fetched from, or null when it comes with the program. */
  source: z.strictObject({ repository: z.string(), revision: z.string() }).nullable(),
  /** What it was measured to be worth, and how. */
  quality: z
    .strictObject({
      testSet: z.string(),
      chrf: z.number().nullable(),
      bleu: z.number().nullable(),
      decoding: z.string(),
      dtype: z.enum(['int8', 'fp32']),
    })
    .nullable(),
  speed: z
    .strictObject({
      tokensPerSecond: z.number(),
      batch: z.int().positive(),
      threads: z.int().positive(),
    })
    .nullable(),
  files: z.array(modelFile).min(1),
});

const manifest = z
  .strictObject({ default: z.string(), models: z.array(manifestModel).min(1) })
  .refine(
    (given) => given.models.some(({ name, source }) => name === given.default && source === null),
    'the default model is none that comes with the program',
  );

export type ManifestFile = z.infer<typeof modelFile>;
export type ManifestModel = z.infer<typeof manifestModel>;
export type Manifest = z.infer<typeof manifest>;

/**
 * Reads models/manifest.json: which models there are, what they are worth, what their files must be.
 *
 * @throws MuwaziError MODEL_FILE_MISSING, MODEL_INVALID
 */
export async function readManifest(): Promise<Manifest> {
  const file = path.join(shippedModels(), 'manifest.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new MuwaziError('MODEL_FILE_MISSING', { file }, { cause });
  }
  try {
    return manifest.parse(JSON.parse(text));
  } catch (cause) {
    throw new MuwaziError('MODEL_INVALID', { reason: file }, { cause });
  }
}
