import { document } from './document';
import { errors, imports } from './errors';
import { exported } from './exported';
import { library } from './library';
import { site } from './site';

export const en = { ...site, library, document, errors, exported, imports } as const;
