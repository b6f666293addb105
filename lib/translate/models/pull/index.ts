export type { PullOptions, PullProgress } from './fetch-all';
export { pullModel } from './pull-model';
