export { passageText } from './passages';
export { prepareManuscript } from './prepare-manuscript';
export { splitAtHeadings } from './split-at-headings';
export type { Manuscript, ManuscriptBlock, Passage, Piece } from './types';
