'use client';

import { useLanguage } from '../../language/use-language';
import type { Side } from '../words/word-pairs';
import { type Aligned, countRenderings } from './renderings';

interface Props {
  readonly aligned: readonly Aligned[];
  readonly side: Side;
  /** How many sentences have the word. */
  readonly total: number;
}

/** How the word was translated, and how often each way. */
export function RenderingSummary({ aligned, side, total }: Props) {
  const { t, number } = useLanguage();
  const { renderings, none } = countRenderings(aligned, side);
  const language = side === 'source' ? { lang: 'en', dir: 'ltr' } : { lang: 'ar', dir: 'rtl' };
  return (
    <section aria-labelledby="concordance-renderings" className="grid gap-2">
      <h3 id="concordance-renderings" className="text-sm font-semibold">
        {t('document.concordance.renderings')}
      </h3>
      <ul className="flex flex-wrap gap-2 text-sm">
        {renderings.map(({ text, count }) => (
          <li key={text} className="rounded-full bg-sunken px-3 py-1">
            <bdi {...language}>{text}</bdi>{' '}
            <span className="text-ink-soft tabular-nums">{number(count)}</span>
          </li>
        ))}
        {none > 0 && (
          <li className="rounded-full border border-line px-3 py-1 text-ink-soft">
            {t('document.concordance.none')} <span className="tabular-nums">{number(none)}</span>
          </li>
        )}
      </ul>
      {aligned.length < total && (
        <p className="text-xs text-ink-soft">
          {t('document.concordance.lookedAt', { done: aligned.length, total })}
        </p>
      )}
    </section>
  );
}
