import path from 'node:path';
import { MuwaziError } from '@/lib/errors';
import type { ModelConfig } from './model-config';
import { type Dimensions, type OnnxSignature, readOnnxSignature } from './onnx-signature';

/** What a graph must take or give, by name; null stands for any size. */
type Wanted = Readonly<Record<string, Dimensions>>;

/**
 * Compares the two graphs of a model with its config.json: names, layers, heads and sizes.
 *
 * @param model absolute paths of the graphs, and what config.json says
 * @throws MuwaziError MODEL_INVALID naming the graph and what does not fit
 */
export async function checkGraphs(model: {
  readonly encoderFile: string;
  readonly decoderFile: string;
  readonly config: ModelConfig;
}): Promise<void> {
  const { config, decoderFile, encoderFile } = model;
  const { modelSize, vocabularySize } = config;
  const encoder = await signatureOf(encoderFile);
  compare(encoderFile, encoder.inputs, {
    input_ids: [null, null],
    attention_mask: [null, null],
  });
  compare(encoderFile, encoder.outputs, { last_hidden_state: [null, null, modelSize] });

  const decoder = await signatureOf(decoderFile);
  compare(decoderFile, decoder.inputs, {
    input_ids: [null, null],
    encoder_attention_mask: [null, null],
    encoder_hidden_states: [null, null, modelSize],
    use_cache_branch: [null],
    ...cache('past_key_values', config),
  });
  compare(decoderFile, decoder.outputs, {
    logits: [null, null, vocabularySize],
    ...cache('present', config),
  });
  const further = `past_key_values.${config.decoderLayers}.decoder.key`;
  if (decoder.inputs.has(further)) {
    throw invalid(
      decoderFile,
      `more decoder layers than the ${config.decoderLayers} in config.json`,
    );
  }
}

/** Keys and values of every decoder layer, towards the target's and the source's positions. */
function cache(prefix: string, { decoderHeads, decoderLayers, headSize }: ModelConfig): Wanted {
  const wanted: Record<string, Dimensions> = {};
  for (let layer = 0; layer < decoderLayers; layer++) {
    for (const side of ['decoder', 'encoder']) {
      for (const part of ['key', 'value']) {
        wanted[`${prefix}.${layer}.${side}.${part}`] = [null, decoderHeads, null, headSize];
      }
    }
  }
  return wanted;
}

async function signatureOf(file: string): Promise<OnnxSignature> {
  try {
    return await readOnnxSignature(file);
  } catch (cause) {
    throw invalid(file, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function compare(file: string, given: ReadonlyMap<string, Dimensions>, wanted: Wanted): void {
  for (const [name, sizes] of Object.entries(wanted)) {
    const dimensions = given.get(name);
    if (!dimensions) throw invalid(file, `no ${name}`);
    const fits =
      dimensions.length === sizes.length &&
      sizes.every((size, axis) => size === null || (dimensions[axis] ?? size) === size);
    if (!fits)
      throw invalid(file, `${name} is ${shape(dimensions)}, config.json says ${shape(sizes)}`);
  }
}

function shape(dimensions: Dimensions): string {
  return `[${dimensions.map((size) => size ?? '·').join(', ')}]`;
}

function invalid(file: string, reason: string, cause?: unknown): MuwaziError {
  return new MuwaziError(
    'MODEL_INVALID',
    { reason: `${path.basename(file)}: ${reason}` },
    { cause },
  );
}
