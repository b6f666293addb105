export { writeEpub } from './write-epub';
