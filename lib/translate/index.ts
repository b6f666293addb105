export { createEngine, type EngineOptions } from './create-engine';
export type {
  AlignedWords,
  Alternative,
  CharacterRange,
  Completion,
  Engine,
  EngineModel,
  Priority,
  TranslateOptions,
  Translation,
} from './types';
