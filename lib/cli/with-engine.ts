import { readEnvironment } from '@/lib/server/environment';
import { createEngine, type Engine } from '@/lib/translate';

/**
 * Lends an engine and closes it whatever happens.
 *
 * @param model name or folder, or null for the one MUWAZI_MODEL names, else the default one
 */
export async function withEngine<Result>(
  model: string | null,
  signal: AbortSignal,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const chosen = model ?? readEnvironment().model;
  const engine = await createEngine(chosen ? { model: chosen } : {});
  try {
    signal.throwIfAborted();
    return await work(engine);
  } finally {
    await engine.close();
  }
}
