import { type IRunOptions, Tab, TextRun } from 'docx';
import type { TextDirection } from '@/lib/text';
import { directionRuns } from '../bidi';
import type { Manuscript, Passage, Piece } from '../manuscript';
import { GAP_COLOR, GAP_SHADING } from './styles';

/** How a text's runs look. */
interface Look extends IRunOptions {
  /** Size of right-to-left runs in half points, where the paragraph's own would be too large. */
  readonly rightToLeftSize?: number | undefined;
}

/**
 * Runs of a text, cut where its direction changes: Word takes font, size, language and the side of
 * brackets from a run's own direction, not from its letters. Line breaks become breaks.
 */
export function textRuns(
  text: string,
  dir: TextDirection,
  { rightToLeftSize, ...look }: Look = {},
): TextRun[] {
  const rightToLeft = {
    rightToLeft: true,
    ...(rightToLeftSize === undefined ? {} : { sizeComplexScript: rightToLeftSize }),
  };
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((line, index) => {
      const runs = directionRuns(line, dir).map((run) => ({
        ...look,
        ...(run.dir === 'rtl' ? rightToLeft : {}),
        text: run.text,
      }));
      if (index === 0) return runs.map((run) => new TextRun(run));
      const [first = {}, ...rest] = runs;
      return [new TextRun({ ...first, break: 1 }), ...rest.map((run) => new TextRun(run))];
    });
}

/** A passage's runs: its list marker and a tab, its text, its gaps. */
export function passageRuns(
  passage: Passage,
  { content }: Pick<Manuscript, 'content'>,
  look: Look = {},
): TextRun[] {
  const { marker, dir } = passage;
  return [
    ...(marker === null ? [] : [...textRuns(marker, dir), new TextRun({ children: [new Tab()] })]),
    ...joinedPieces(passage).flatMap(({ text, isGap }) =>
      textRuns(text, dir, isGap ? { ...look, ...GAP_LOOK[content] } : look),
    ),
  ];
}

/** Grey beside its source, marked where nothing else would show that a sentence is missing. */
const GAP_LOOK = {
  bilingual: { color: GAP_COLOR },
  target: { shading: { type: 'clear', color: 'auto', fill: GAP_SHADING } },
} as const satisfies Record<Manuscript['content'], Look>;

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
