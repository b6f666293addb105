import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { directionOfLocale } from '@/lib/i18n';
import { directionOf } from '@/lib/text';
import type { Manuscript } from '../manuscript';
import { TEXT_WIDTH } from './page';
import { directionOptions } from './paragraphs';
import { textRuns } from './runs';
import { STYLE } from './styles';

const MAX_TITLE = 70;

/** Title and date at one side of the page's foot, the page's number at the other. */
export function pageFooter(manuscript: Manuscript): Footer {
  const { title, date } = manuscript;
  const dir = directionOf(title, directionOfLocale(manuscript.locale));
  return new Footer({
    children: [
      new Paragraph({
        ...directionOptions({ dir }),
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...textRuns(shorten(title), dir),
          ...(date === null ? [] : textRuns(`${title === '' ? '' : ' · '}${date}`, dir)),
          new TextRun({ children: [new Tab()] }),
          ...pageNumber(manuscript),
        ],
      }),
    ],
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
