export { type ListedModel, listModels } from './list-models';
export type { ModelConfig } from './model-config';
export { readTokenizerFiles } from './read-tokenizer-files';
export { type ModelFolder, resolveModel } from './resolve-model';
export { type VerifiedModel, verifyModel } from './verify-model';
