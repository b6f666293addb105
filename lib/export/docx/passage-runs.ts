import type { Manuscript, Passage, Piece } from '../manuscript';
import { type RunLook, TAB_RUN, textRuns } from './run-markup';
import { GAP_COLOR, GAP_SHADING } from './styles';

/** Grey beside its source, marked where nothing else would show that a sentence is missing. */
const GAP_LOOK = {
  bilingual: { color: GAP_COLOR },
  target: { fill: GAP_SHADING },
} as const satisfies Record<Manuscript['content'], RunLook>;

/** A passage's runs: its list marker and a tab, its text, its gaps. */
export function passageRuns(
  passage: Passage,
  { content }: Pick<Manuscript, 'content'>,
  look: RunLook = {},
): string {
  const { marker, dir } = passage;
  return [
    marker === null ? '' : textRuns(marker, dir) + TAB_RUN,
    ...joinedPieces(passage).map(({ text, isGap }) =>
      textRuns(text, dir, isGap ? { ...look, ...GAP_LOOK[content] } : look),
    ),
  ].join('');
}

/** Text and gaps in turn, the spaces between pieces with the text: fewer runs are easier to edit. */
function joinedPieces({ pieces }: Passage): Piece[] {
  const joined: { text: string; isGap: boolean }[] = [];
  for (const { text, isGap } of pieces) {
    const last = joined.at(-1);
    if (isGap && last !== undefined) last.text += ' ';
    if (!isGap && last?.isGap === false) last.text += ` ${text}`;
    else joined.push({ text: isGap || last === undefined ? text : ` ${text}`, isGap });
  }
  return joined;
}
