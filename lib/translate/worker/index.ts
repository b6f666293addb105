export { Job } from './job';
export type { Task, TaskResult } from './protocol';
export { WorkerPool } from './worker-pool';
