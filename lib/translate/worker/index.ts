export { type WorkerSetup, workerThreads } from './start-worker-thread';
