export { check, type Verdict } from './check';
export { INLINE } from './inline';
export type { Pair } from './types';
