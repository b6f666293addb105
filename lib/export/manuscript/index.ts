export { passageText } from './passages';
export { prepareManuscript } from './prepare-manuscript';
export type { Manuscript, ManuscriptBlock, Passage, Piece } from './types';
