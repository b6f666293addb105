export { type GraphSource, openGraphs } from './open-graphs';
