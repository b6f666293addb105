'use client';

import { memo } from 'react';
import type { Block } from '@/lib/document';
import { ConflictPanel } from '../sentence/conflict-panel';
import { SentenceTools } from '../sentence/sentence-tools';
import { SourcePassage } from './source-passage';
import { TargetPassage } from './target-passage';

interface Props {
  readonly block: Block;
  readonly index: number;
  /** Whether this block is the document's title. */
  readonly isTitle: boolean;
}

/** One block: the Arabic and its English, tied. */
export const BlockRow = memo(function BlockRow({ block, index, isTitle }: Props) {
  const ids = block.segments.map(({ id }) => id);
  return (
    <div className="row" data-row={index} data-kind={block.kind} data-title={isTitle || undefined}>
      <SourcePassage block={block} isTitle={isTitle} />
      <SentenceTools blockId={block.id} ids={ids} />
      <div className="target-cell" lang="en" dir="ltr">
        <TargetPassage block={block} isTitle={isTitle} />
        {ids.map((id) => (
          <ConflictPanel key={id} id={id} />
        ))}
      </div>
    </div>
  );
});
