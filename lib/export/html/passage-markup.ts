import { directionOfLocale } from '@/lib/i18n';
import { hasArabicLetter } from '@/lib/text';
import { directionRuns } from '../bidi';
import type { Manuscript, Passage } from '../manuscript';
import { escapeMarkup } from './escape';

/** `lang` and `dir` of a passage's element. */
export function languageAttributes({ lang, dir }: Pick<Passage, 'lang' | 'dir'>): string {
  return `lang="${lang}" dir="${dir}"`;
}

/**
 * A passage's text as markup: list marker, text, gaps. Arabic words in an English passage are named
 * as Arabic, for their typeface and for screen readers; the browser orders them by itself.
 */
export function passageMarkup(passage: Passage, { locale }: Pick<Manuscript, 'locale'>): string {
  const marker =
    passage.marker === null ? '' : `<bdi class="marker">${escapeMarkup(passage.marker)}</bdi> `;
  const gap = languageAttributes({ lang: locale, dir: directionOfLocale(locale) });
  return (
    marker +
    passage.pieces
      .map(({ text, isGap }) =>
        isGap ? `<span class="gap" ${gap}>${escapeMarkup(text)}</span>` : textMarkup(text, passage),
      )
      .join(' ')
  );
}

function textMarkup(text: string, { dir }: Passage): string {
  if (dir === 'rtl') return escapeMarkup(text);
  return directionRuns(text, dir)
    .map((run) =>
      run.dir === 'rtl' && hasArabicLetter(run.text)
        ? `<span lang="ar">${escapeMarkup(run.text)}</span>`
        : escapeMarkup(run.text),
    )
    .join('');
}
