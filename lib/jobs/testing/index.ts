export { describeQueue, TestQueue } from './describe-queue';
export { Desk, PARAGRAPHS, type Step } from './desk';
export { EngineCall, TestEngine, translationOf, WAITING } from './test-engine';
