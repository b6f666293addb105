export { type DirectionRun, directionRuns } from './direction-runs';
export { markDirection } from './first-strong';
export { leftToRightTokens } from './left-to-right-tokens';
