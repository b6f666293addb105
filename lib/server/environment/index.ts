export { defaultDataFolder } from './data-folder';
export { type Environment, readEnvironment } from './environment';
