export { Job } from './job';
export type { FromWorker, Task, TaskResult, ToWorker } from './protocol';
export { serveTasks } from './serve-tasks';
export type { StartThread, Thread, ThreadListener } from './thread';
export { WorkerPool } from './worker-pool';
