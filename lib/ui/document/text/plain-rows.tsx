'use client';

import { useEffect } from 'react';
import type { Block } from '@/lib/document';
import { useSession } from '../session/session-context';
import { BlockRow } from './block-row';

interface Props {
  readonly blocks: readonly Block[];
  readonly titleInText: boolean;
}

/** All blocks at once: the browser finds, prints and reads out every one. */
export function PlainRows({ blocks, titleInText }: Props) {
  const session = useSession();
  useEffect(() => {
    session.showRow = (index, align) =>
      window.document.querySelector(`[data-row="${index}"]`)?.scrollIntoView({ block: align });
  }, [session]);
  return blocks.map((block, index) => (
    <BlockRow key={block.id} block={block} index={index} isTitle={titleInText && index === 0} />
  ));
}
