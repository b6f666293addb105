export { type ModelFolder, resolveModel } from './model-folder';
export { openSessions } from './open-sessions';
export { openTranslator } from './open-translator';
