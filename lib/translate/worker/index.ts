export { Job } from './job';
export type { Task } from './protocol';
export { WorkerPool } from './worker-pool';
