export { runtime } from './current';
export { openRuntime } from './open-runtime';
export type { Runtime } from './runtime';
export { startRuntime } from './start-runtime';
