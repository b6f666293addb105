'use client';

import type { Block } from '@/lib/document';
import { BlockRow } from './block-row';

interface Props {
  readonly blocks: readonly Block[];
  readonly titleInText: boolean;
}

/** All blocks at once: the browser finds, prints and reads out every one. */
export function PlainRows({ blocks, titleInText }: Props) {
  return blocks.map((block, index) => (
    <BlockRow key={block.id} block={block} index={index} isTitle={titleInText && index === 0} />
  ));
}
