import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file that the browser's engine needs. Its address names its hash: it never changes. */
const engineFile = z.object({
  name: z.string(),
  address: z.string(),
  bytes: z.number(),
  sha256,
});

const marianConfig = z.object({
  vocabularySize: z.number(),
  padId: z.number(),
  eosId: z.number(),
  decoderStartId: z.number(),
  badWords: z.array(z.array(z.number())),
  decoderLayers: z.number(),
  decoderHeads: z.number(),
  headSize: z.number(),
  maxPositions: z.number(),
});

/** What the server tells a browser that wants to translate by itself. */
export const engineManifest = z.object({
  model: z.object({
    name: z.string(),
    fingerprint: z.string(),
    dtype: z.enum(['int8', 'fp32']),
    config: marianConfig,
    /** Path of the merged decoder among `files`. */
    decoder: z.string(),
    /** By their paths in the model's folder. */
    files: z.array(engineFile),
  }),
  /** The worker's script. */
  script: engineFile,
  /** ONNX Runtime: its script and its WebAssembly. */
  runtime: z.object({ script: engineFile, wasm: engineFile }),
});

export type EngineFile = Readonly<z.infer<typeof engineFile>>;
export type EngineManifest = Readonly<z.infer<typeof engineManifest>>;
