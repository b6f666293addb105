import path from 'node:path';
import { readEnvironment } from '@/lib/server/environment';

/** Absolute folder of the models that come with the program. */
export function shippedModels(): string {
  return path.resolve(process.env.MUWAZI_ROOT || process.cwd(), 'models');
}

/** Absolute folder of the models that were fetched; it need not exist. */
export function fetchedModels(): string {
  return path.join(readEnvironment().dataFolder, 'models');
}
