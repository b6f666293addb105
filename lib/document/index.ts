export type {
  ImportedBlock,
  ImportedDocument,
  ImportNotice,
  NewBlock,
  NewDocument,
} from './new-document';
export { segmentDocument } from './segment-document';
export * from './types';
