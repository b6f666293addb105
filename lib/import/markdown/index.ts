export { readMarkdownDocument } from './read-markdown-document';
