export { backupStore } from './backup-store';
export { lockDocument } from './changes/lock-document';
export { nextChange } from './changes/next-change';
export { readChangeNumbers } from './changes/read-change-numbers';
export {
  type ChangedBlock,
  type DocumentChanges,
  type Removed,
  readChanges,
} from './changes/read-changes';
export { deleteDocument } from './documents/delete-document';
export { insertDocument } from './documents/insert-document';
export { listDocuments } from './documents/list-documents';
export {
  type DocumentBeginning,
  readBeginning,
  readDocument,
  type StoredDocument,
} from './documents/read-document';
export { readDocumentSummary } from './documents/read-document-summary';
export { renameDocument } from './documents/rename-document';
export { restoreDocument } from './documents/restore-document';
export { type DocumentEdited, type EditRequest, editDocument } from './edits/edit-document';
export { beginJob } from './jobs/begin-job';
export { endJob, endJobWhenDone } from './jobs/end-job';
export { extendJob } from './jobs/extend-job';
export { isActive, readJob } from './jobs/read-job';
export {
  ACTIVE_STATUSES,
  JOB_STATUSES,
  type JobStatus,
  type TranslationJob,
} from './jobs/translation-job';
export { type DataFolderLock, lockDataFolder } from './lock-data-folder';
export { openStore, type StorePlace } from './open-store';
export { isPostgres } from './postgres/is-postgres';
export { PENDING, type StoreDb, type StoreSchema } from './schema';
export { type Author, addRevisions, type NewRevision } from './segments/add-revisions';
export { isWaiting } from './segments/is-waiting';
export { listMergedRevisions, type MergedRevisions } from './segments/list-merged-revisions';
export { listRevisions } from './segments/list-revisions';
export { type PlacedSegment, readSegment } from './segments/read-segment';
export { saveTarget, type TargetSave } from './segments/save-target';
export { type SaveResult, saveTargets } from './segments/save-targets';
export type { Store } from './store';
