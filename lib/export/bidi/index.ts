export { type DirectionRun, directionRuns } from './direction-runs';
export { markDirection } from './first-strong';
