export { JOB_STATUSES, type JobStatus, readJob, type TranslationJob } from '@/lib/store';
export {
  type BrowserTranslation,
  claimForBrowser,
  releaseFromBrowser,
  writeFromBrowser,
} from './browser';
export { cancelTranslation } from './cancel-translation';
export { setReadingPosition } from './reading-positions';
export { releaseLeases } from './release-leases';
export {
  requestTranslation,
  type TranslationRequest,
  type TranslationScope,
} from './request-translation';
export { TranslationRunner } from './runner/translation-runner';
