import {
  AlignmentType,
  Footer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { directionOfLocale } from '@/lib/i18n';
import { directionOf, type TextDirection } from '@/lib/text';
import type { Manuscript } from '../manuscript';
import { TEXT_WIDTH } from './page';
import { directionOptions } from './paragraphs';
import { textRuns } from './runs';
import { NO_BORDERS, STYLE } from './styles';

const MAX_TITLE = 70;

/** Columns for title, date and page number, each in a direction of its own; twentieths of a point. */
const WIDTHS = [0.56, 0.22, 0.22].map((share) => Math.round(share * TEXT_WIDTH));

type Side = 'start' | 'center' | 'end';

/** Title, date and page number at the foot of each page, in the order of the reader's language. */
export function pageFooter(manuscript: Manuscript): Footer {
  const { title, date, locale } = manuscript;
  const page = directionOfLocale(locale);
  const titleDirection = directionOf(title, page);
  const paragraphs = [
    line(textRuns(shorten(title), titleDirection), titleDirection, 'start', page),
    line(textRuns(date ?? '', page), page, 'center', page),
    line(pageNumber(manuscript), page, 'end', page),
  ];
  return new Footer({
    children: [
      new Table({
        // Said also where it is false: without it some programs go by the first cell's text.
        visuallyRightToLeft: page === 'rtl',
        layout: TableLayoutType.FIXED,
        width: { size: TEXT_WIDTH, type: WidthType.DXA },
        columnWidths: WIDTHS,
        borders: NO_BORDERS,
        margins: { marginUnitType: WidthType.DXA, left: 0, right: 0 },
        rows: [
          new TableRow({
            children: paragraphs.map(
              (paragraph, column) =>
                new TableCell({
                  width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
                  children: [paragraph],
                }),
            ),
          }),
        ],
      }),
      new Paragraph({ style: STYLE.footer, spacing: { line: 20, lineRule: 'exact' } }),
    ],
  });
}

/** @param side where the line stands in the order of the page, which may not be its own */
function line(
  children: ParagraphChild[],
  dir: TextDirection,
  side: Side,
  page: TextDirection,
): Paragraph {
  const left = (side === 'start') === (page === 'ltr');
  return new Paragraph({
    ...directionOptions({ dir }),
    style: STYLE.footer,
    alignment:
      side === 'center' ? AlignmentType.CENTER : left ? AlignmentType.LEFT : AlignmentType.RIGHT,
    children,
  });
}

/** "Page 1 of 5" with Word's own counters in its gaps. */
function pageNumber({ words, locale }: Manuscript): TextRun[] {
  const dir = directionOfLocale(locale);
  const rightToLeft = dir === 'rtl' ? { rightToLeft: true } : {};
  return words('exported.page', { page: '{1}', pages: '{2}' })
    .split(/(\{[12]\})/)
    .filter((part) => part !== '')
    .flatMap((part) =>
      part === '{1}' || part === '{2}'
        ? new TextRun({
            ...rightToLeft,
            children: [part === '{1}' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES],
          })
        : textRuns(part, dir),
    );
}

function shorten(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  return `${title.slice(0, MAX_TITLE).replace(/[\ud800-\udbff]$|\s+\S*$/u, '')}…`;
}
