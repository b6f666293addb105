export { sideElements } from './blocks';
export { escapeMarkup } from './escape';
export { pageAttributes, pageHead, viewOf } from './page-content';
export { languageAttributes } from './passage-markup';
export { writeHtml } from './write-html';
