import type { ReactNode } from 'react';
import { CutMark } from './cut-mark';
import type { Cutting } from './cutter';

/** Words on either side that are read out. */
const AROUND = 2;

interface Props {
  readonly source: string;
  readonly cutting: Cutting;
  /** UTF-16 offset in the source. */
  readonly offset: number;
  /** How a stretch of the source is drawn. */
  readonly draw: (text: string) => string;
}

/** An Arabic sentence with the mark of where it is about to be cut. */
export function MarkedSource({ source, cutting, offset, draw }: Props): ReactNode {
  const before = source.slice(0, offset);
  const after = source.slice(offset);
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  const around = [...words(before).slice(-AROUND), '|', ...words(after).slice(0, AROUND)].join(' ');
  return (
    <>
      {draw(before)}
      <CutMark cutting={cutting} around={around} />
      {draw(after).trimEnd()}
    </>
  );
}
