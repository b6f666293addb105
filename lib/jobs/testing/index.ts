export { Desk, PARAGRAPHS, type Step } from './desk';
export { EngineCall, TestEngine, translationOf, WAITING } from './test-engine';
