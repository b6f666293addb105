export { type DirectionRun, directionRuns } from './direction-runs';
export { directionMark } from './first-strong';
export { leftToRightTokens } from './left-to-right-tokens';
