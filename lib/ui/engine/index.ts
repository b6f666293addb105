export { BROWSER_ID } from './browser-id';
export { type EngineState, EngineSwitch, engineSwitch } from './engine-switch';
