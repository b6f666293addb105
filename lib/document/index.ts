export { cleanTarget } from './clean-target';
export { applyEdit, type EditCommand, type Edited, type SegmentContent } from './edit';
export type {
  ImportedBlock,
  ImportedDocument,
  ImportNotice,
  NewBlock,
  NewDocument,
} from './new-document';
export { MAX_SEGMENTS, segmentDocument } from './segment-document';
export * from './types';
