import 'server-only';

export { type ImportInput, importDocument } from './import-document';
export { IMPORT_LIMITS, type ImportLimits } from './limits';
