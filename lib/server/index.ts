import 'server-only';

export { addDocument } from './add-document';
export { engineFileAnswer, readEngineManifest } from './browser-engine';
export { handle } from './handle';
export { health } from './health';
export { listModelsInUse } from './models-in-use';
export { openChangeStream } from './open-change-stream';
export {
  blockId,
  browserId,
  editCommand,
  emptyAnswer,
  errorAnswer,
  fileAnswer,
  jsonAnswer,
  localeOf,
  parseQuery,
  readJson,
  readNewDocument,
  segmentId,
  toDocumentId,
  toSegmentId,
} from './requests';
export { type Runtime, runtime } from './runtime';
