import { z } from 'zod';

const model = z.object({
  name: z.string(),
  licence: z.string(),
  description: z.object({ en: z.string(), ar: z.string() }),
  /** On the FLORES development set; null where nobody measured or published it. */
  quality: z.object({ bleu: z.number().nullable(), chrf: z.number().nullable() }),
  isHere: z.boolean(),
});

/** What the server answers about its models. `current` may be a folder that is not among them. */
export const modelsAnswer = z.object({ current: z.string(), models: z.array(model) });

export type Models = z.infer<typeof modelsAnswer>;
export type Model = z.infer<typeof model>;

/** The best model by BLEU that is better than this one, or undefined. */
export function betterModel(models: readonly Model[], current: Model | undefined) {
  const bleu = (one: Model | undefined) => one?.quality.bleu ?? 0;
  return models
    .filter((one) => one !== current && bleu(one) > bleu(current))
    .sort((a, b) => bleu(b) - bleu(a))
    .at(0);
}
