export { JSON_VERSION, writeJson } from './write-json';
