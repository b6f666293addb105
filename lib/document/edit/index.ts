export { applyEdit } from './apply-edit';
export type {
  AddSegment,
  BlockShell,
  EditCommand,
  Edited,
  MergeBlocks,
  MergeSegments,
  MoveBoundary,
  RemoveSegment,
  SegmentContent,
  SplitBlock,
  SplitSegment,
} from './edit-command';
