import type { Catalogue } from '../catalogue';
import { document } from './document';
import { errors, imports } from './errors';
import { exported } from './exported';
import { library } from './library';
import { site } from './site';

export const ar = {
  ...site,
  library,
  document,
  errors,
  exported,
  imports,
} as const satisfies Catalogue;
