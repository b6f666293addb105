export { escapeMarkup } from './escape';
export { writeHtml } from './write-html';
