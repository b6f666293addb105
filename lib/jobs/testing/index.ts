export { EngineCall, TestEngine, translationOf, WAITING } from './test-engine';
