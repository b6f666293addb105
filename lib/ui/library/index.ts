export { AddDocument } from './add-document';
export { DocumentList } from './document-list';
