export { WorkerEngine } from './worker-engine';
