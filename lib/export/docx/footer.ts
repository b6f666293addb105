import { directionOfLocale } from '@/lib/i18n';
import { directionOf, type TextDirection } from '@/lib/text';
import type { Manuscript } from '../manuscript';
import { TEXT_WIDTH } from './page';
import { paragraphMarkup, THIN_PARAGRAPH } from './paragraph-markup';
import { fieldRun, textRuns } from './run-markup';
import { STYLE } from './styles';
import { tableMarkup } from './table-markup';

const MAX_TITLE = 70;

/** Columns for title, date and page number, each in a direction of its own; twentieths of a point. */
const WIDTHS = [0.56, 0.22, 0.22].map((share) => Math.round(share * TEXT_WIDTH));

/** Title, date and page number at the foot of each page, in the order of the reader's language. */
export function footerContent(manuscript: Manuscript): string {
  const { title, date, locale } = manuscript;
  const page = directionOfLocale(locale);
  const titleDirection = directionOf(title, page);
  const cells = [
    paragraphMarkup(
      {
        dir: titleDirection,
        style: STYLE.footer,
        alignment: titleDirection === page ? 'start' : 'end',
      },
      textRuns(shorten(title), titleDirection),
    ),
    paragraphMarkup(
      { dir: page, style: STYLE.footer, alignment: 'center' },
      textRuns(date ?? '', page),
    ),
    paragraphMarkup(
      { dir: page, style: STYLE.footer, alignment: 'end' },
      pageNumber(manuscript, page),
    ),
  ];
  const look = { widths: WIDTHS, isRightToLeft: page === 'rtl', padding: 0 };
  return tableMarkup(look, [{ cells }]) + THIN_PARAGRAPH;
}

/** "Page 1 of 5" with Word's own counters in its gaps. */
function pageNumber({ words }: Manuscript, dir: TextDirection): string {
  return words('exported.page', { page: '{1}', pages: '{2}' })
    .split(/(\{[12]\})/)
    .map((part) => {
      if (part === '{1}') return fieldRun('PAGE', dir);
      return part === '{2}' ? fieldRun('NUMPAGES', dir) : textRuns(part, dir);
    })
    .join('');
}

function shorten(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  return `${title.slice(0, MAX_TITLE).replace(/[\ud800-\udbff]$|\s+\S*$/u, '')}…`;
}
