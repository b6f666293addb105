export { exportDocument } from './export-document';
export * from './types';
