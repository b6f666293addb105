export { buildChildProgram, ChildProgram } from './child-program';
export { describeOnBothEngines } from './describe-on-both-engines';
export { longDocument, newDocument } from './new-document';
export { segmentAt, segmentsOf } from './segments-of';
export { ENGINES, TestStore } from './test-store';
