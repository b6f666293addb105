import { type IRunOptions, Tab, TextRun } from 'docx';
import type { TextDirection } from '@/lib/text';
import { directionRuns } from '../bidi';
import type { Manuscript, Passage, Piece } from '../manuscript';
import { GAP_COLOR, GAP_SHADING } from './styles';

/**
 * Runs of a text, cut where its direction changes: Word takes font, size, language and the side of
 * brackets from a run's own direction, not from its letters. Line breaks become breaks.
 */
export function textRuns(text: string, dir: TextDirection, look: IRunOptions = {}): TextRun[] {
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((line, index) => {
      const runs = directionRuns(line, dir).map(({ text, dir }) => ({
        ...look,
        ...(dir === 'rtl' ? { rightToLeft: true } : {}),
        text,
      }));
      if (index === 0) return runs.map((run) => new TextRun(run));
      const [first = {}, ...rest] = runs;
      return [new TextRun({ ...first, break: 1 }), ...rest.map((run) => new TextRun(run))];
    });
}

/** A passage's runs: its list marker and a tab, its text, its gaps. */
export function passageRuns(passage: Passage, { content }: Manuscript): TextRun[] {
  const { marker, pieces, dir } = passage;
  const runs: TextRun[] = [];
  if (marker !== null) runs.push(...textRuns(marker, dir), new TextRun({ children: [new Tab()] }));
  for (const [index, piece] of pieces.entries()) {
    const space = index < pieces.length - 1 ? ' ' : '';
    runs.push(...(piece.isGap ? gapRuns(piece, dir, content) : textRuns(piece.text, dir)));
    if (space !== '') runs.push(...textRuns(space, dir));
  }
  return runs;
}

/** Grey beside its source, marked where nothing else would show that a sentence is missing. */
function gapRuns({ text }: Piece, dir: TextDirection, content: Manuscript['content']): TextRun[] {
  return textRuns(
    text,
    dir,
    content === 'target'
      ? { shading: { type: 'clear', color: 'auto', fill: GAP_SHADING } }
      : { color: GAP_COLOR },
  );
}
