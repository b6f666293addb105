export { applyEdit } from './apply-edit';
export type {
  BlockShell,
  EditCommand,
  Edited,
  MergeBlocks,
  MergeSegments,
  MoveBoundary,
  SegmentContent,
  SplitBlock,
  SplitSegment,
} from './edit-command';
