import { directionOfLocale } from '@/lib/i18n';
import { escapeMarkup, languageAttributes } from '../html';
import { type Manuscript, type ManuscriptBlock, passageText } from '../manuscript';
import type { Chapter } from './split-chapters';
import { xhtmlPage } from './xhtml-page';

interface Entry {
  readonly level: number;
  readonly address: string;
  /** Markup. */
  readonly label: string;
}

/** The table of contents that a reading system shows: the headings, inside each other by level. */
export function contentsPage(
  chapters: readonly Chapter[],
  bookTitle: string,
  manuscript: Manuscript,
): string {
  const { words, locale } = manuscript;
  return xhtmlPage({
    lang: locale,
    dir: directionOfLocale(locale),
    title: words('exported.contents'),
    view: 'contents',
    content: `<nav epub:type="toc" role="doc-toc" id="toc">
<h1>${escapeMarkup(words('exported.contents'))}</h1>
${list(entriesOf(chapters, bookTitle, manuscript))}
</nav>`,
  });
}

function entriesOf(
  chapters: readonly Chapter[],
  bookTitle: string,
  { blocks, blocksBeforeDate }: Manuscript,
): Entry[] {
  const [headline] = blocks.slice(0, blocksBeforeDate);
  const [first] = chapters;
  const title =
    headline === undefined ? `<bdi>${escapeMarkup(bookTitle)}</bdi>` : labelOf(headline);
  return [
    ...(first === undefined ? [] : [{ level: 1, address: first.file, label: title }]),
    ...chapters.flatMap(({ file, blocks }) =>
      blocks
        .filter(({ block }) => block.kind === 'heading')
        .map(({ id, block }) => ({
          level: block.level,
          address: `${file}#${id}`,
          label: labelOf(block),
        })),
    ),
  ];
}

/** Both languages' heading, each in its own direction. */
function labelOf({ source, target }: ManuscriptBlock): string {
  return [source, target]
    .filter((passage) => passage !== null)
    .map(
      (passage) =>
        `<bdi ${languageAttributes(passage)}>${escapeMarkup(passageText(passage))}</bdi>`,
    )
    .join(' · ');
}

/** An entry holds the deeper ones that follow it. */
function list(entries: readonly Entry[]): string {
  const items: string[] = [];
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index];
    if (entry === undefined) break;
    let end = index + 1;
    while ((entries[end]?.level ?? 0) > entry.level) end++;
    const inner = end > index + 1 ? `\n${list(entries.slice(index + 1, end))}\n` : '';
    items.push(`<li><a href="${entry.address}">${entry.label}</a>${inner}</li>`);
    index = end;
  }
  return `<ol>\n${items.join('\n')}\n</ol>`;
}
