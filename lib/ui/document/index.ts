export { type CompactBlocks, compactBlocks } from './model/compact';
export { FIRST_BLOCKS, WHOLE_UP_TO } from './model/page-size';
export { DocumentView, type DocumentViewProps } from './page/document-view';
