export { createBrowserEngine } from './create-browser-engine';
export type { LoadProgress } from './engine-files';
export { type EngineFile, type EngineManifest, engineManifest } from './engine-manifest';
