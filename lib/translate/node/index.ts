export { openSessions, type SessionSource } from './open-sessions';
export { openTranslator } from './open-translator';
