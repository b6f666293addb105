import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { MuwaziError } from '@/lib/errors';
import type { FoundModel } from './find-model';

/** Written into a fetched model's folder: what its files were when they arrived and were checked. */
export const RECEIPT = 'muwazi-files.json';

const receipt = z.strictObject({
  repository: z.string(),
  revision: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      bytes: z.int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type Receipt = z.infer<typeof receipt>;

/**
 * What the files of a model must be: from the manifest, and for a fetched one from its receipt.
 *
 * @returns path inside the folder → SHA-256; empty for a folder nobody vouched for
 * @throws MuwaziError MODEL_INVALID for a receipt that cannot be read
 */
export async function expectedHashes(model: FoundModel): Promise<ReadonlyMap<string, string>> {
  const expected = new Map<string, string>();
  for (const { path: file, sha256 } of (await readReceipt(model.path))?.files ?? []) {
    expected.set(file, sha256);
  }
  for (const { path: file, sha256 } of model.listed?.files ?? []) {
    if (sha256) expected.set(file, sha256);
  }
  return expected;
}

/** The receipt in a folder, or null where there is none. */
export async function readReceipt(folder: string): Promise<Receipt | null> {
  const file = path.join(folder, RECEIPT);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return receipt.parse(JSON.parse(text));
  } catch (cause) {
    throw new MuwaziError('MODEL_INVALID', { reason: file }, { cause });
  }
}
