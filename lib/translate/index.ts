export { createEngine, type EngineOptions } from './create-engine';
export type { Engine, EngineModel, Priority, TranslateOptions, Translation } from './types';
