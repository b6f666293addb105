'use client';

import type { Block } from '@/lib/document';
import { SourceSentence } from '../sentence/source-sentence';
import { passageElement } from './passage-element';

/** The Arabic of a block. */
export function SourcePassage({ block, isTitle }: { block: Block; isTitle: boolean }) {
  const Element = passageElement(block, isTitle);
  return (
    <Element
      lang="ar"
      dir="rtl"
      className="passage source-passage"
      data-dateline={block.hasDateline || undefined}
    >
      {block.marker && <bdi className="marker">{block.marker} </bdi>}
      {block.segments.map(({ id }) => (
        <SourceSentence key={id} id={id} />
      ))}
    </Element>
  );
}
