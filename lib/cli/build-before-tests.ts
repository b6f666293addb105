import { buildNodeBundles } from '@/scripts/bundle.mjs';

/** Vitest global setup: the engine's worker and the command line run from their built files. */
export default async function buildBeforeTests(): Promise<void> {
  await buildNodeBundles();
}
