import { directionMark } from '../bidi';
import { type Manuscript, type Passage, passageText } from '../manuscript';

/**
 * Plain text in UTF-8. One below the other: Arabic, its English under it, an empty line after each
 * pair. Side by side: one line a block, Arabic, tab, English, which spreadsheets and translation
 * tools read as two columns; no head, so that each line is a pair.
 *
 * An invisible direction mark begins a line only where its first letter would lay it out the wrong
 * way; nothing else is added to the text.
 */
export function writeText(manuscript: Manuscript): string {
  return manuscript.layout === 'rows' && manuscript.content === 'bilingual'
    ? columns(manuscript)
    : paragraphs(manuscript);
}

function columns({ blocks }: Manuscript): string {
  return blocks
    .map(
      ({ source, target }) =>
        `${[source, target]
          .filter((passage) => passage !== null)
          .map((passage) => line(passage).replace(/[\t\n]+/g, ' '))
          .join('\t')}\n`,
    )
    .join('');
}

function paragraphs({ heading, date, blocks, blocksBeforeDate }: Manuscript): string {
  const chunks = blocks.map(({ source, target }) =>
    [source, target]
      .filter((passage) => passage !== null)
      .map(line)
      .join('\n'),
  );
  if (date !== null) chunks.splice(blocksBeforeDate, 0, date);
  if (heading !== null) chunks.unshift(line(heading));
  return `${chunks.join('\n\n')}\n`;
}

function line(passage: Passage): string {
  const { marker, dir } = passage;
  const text = `${marker === null ? '' : `${marker} `}${passageText(passage)}`;
  return directionMark(text, dir) + text;
}
