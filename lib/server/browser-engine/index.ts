export { engineFileAnswer } from './engine-file-answer';
export { readEngineManifest } from './served-files';
