export type {
  ImportedBlock,
  ImportedDocument,
  ImportNotice,
  NewBlock,
  NewDocument,
} from './new-document';
export * from './types';
