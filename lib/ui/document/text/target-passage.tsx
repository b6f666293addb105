'use client';

import { Fragment } from 'react';
import type { Block } from '@/lib/document';
import { TargetSentence } from '../sentence/target-sentence';
import { passageElement } from './passage-element';

/** The English of a block, its sentences one after the other. */
export function TargetPassage({ block, isTitle }: { block: Block; isTitle: boolean }) {
  const Element = isTitle ? 'h2' : passageElement(block, false);
  return (
    <Element className="passage" data-dateline={block.hasDateline || undefined}>
      {block.marker && <bdi className="marker">{block.marker} </bdi>}
      {block.segments.map(({ id }, index) => (
        <Fragment key={id}>
          {index > 0 && ' '}
          <TargetSentence id={id} />
        </Fragment>
      ))}
    </Element>
  );
}
