export { TranslationCache } from './translation-cache';
export { WorkerEngine } from './worker-engine';
