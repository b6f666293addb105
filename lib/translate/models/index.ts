export { hashFile } from './hash-file';
export { type ListedModel, listModels } from './list-models';
export type { ModelConfig } from './model-config';
export { type PullOptions, type PullProgress, pullModel } from './pull';
export { readTokenizerFiles } from './read-tokenizer-files';
export { type ModelFile, type ModelFolder, resolveModel } from './resolve-model';
export { type VerifiedModel, verifyModel } from './verify-model';
