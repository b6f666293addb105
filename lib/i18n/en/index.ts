import { document } from './document';
import { errors, imports } from './errors';
import { library } from './library';
import { site } from './site';

export const en = { ...site, library, document, errors, imports } as const;
