import { directionOfLocale } from '@/lib/i18n';
import { hasArabicLetter } from '@/lib/text';
import { directionRuns, leftToRightTokens } from '../bidi';
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
export function passageMarkup(
  passage: Passage,
  { gapLocale }: Pick<Manuscript, 'gapLocale'>,
): string {
  const marker =
    passage.marker === null ? '' : `<span class="marker">${escapeMarkup(passage.marker)}</span> `;
  const gap = languageAttributes({ lang: gapLocale, dir: directionOfLocale(gapLocale) });
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
  return dir === 'rtl' ? withIsolatedTokens(text) : withArabicNamed(text);
}

/** The browser orders names and numbers by itself, but would turn a telephone number's groups round. */
function withIsolatedTokens(text: string): string {
  let end = 0;
  let markup = '';
  for (const [from, to] of leftToRightTokens(text)) {
    const token = escapeMarkup(text.slice(from, to));
    markup += `${escapeMarkup(text.slice(end, from))}<bdi dir="ltr">${token}</bdi>`;
    end = to;
  }
  return markup + escapeMarkup(text.slice(end));
}

function withArabicNamed(text: string): string {
  return directionRuns(text, 'ltr')
    .map((run) =>
      run.dir === 'rtl' && hasArabicLetter(run.text)
        ? `<span lang="ar">${escapeMarkup(run.text)}</span>`
        : escapeMarkup(run.text),
    )
    .join('');
}
