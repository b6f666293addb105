'use client';

import { useLanguage } from '../language/use-language';

const SIGNS = [
  ['untranslated', 'legendUntranslated'],
  ['machine', 'legendMachine'],
  ['memory', 'legendMemory'],
  ['edited', 'legendEdited'],
  ['reviewed', 'legendReviewed'],
] as const;

/** The look of a sentence in each state, drawn by the same style sheet as the text itself. */
export function StateLegend() {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="help-legend">
      <h3 id="help-legend" className="mb-2 text-sm font-semibold">
        {t('help.legend')}
      </h3>
      <ul className="grid gap-2.5 text-sm">
        {SIGNS.map(([state, meaning]) => (
          <li key={state} className="grid grid-cols-[7.5rem_1fr] items-baseline gap-3">
            <span lang="en" dir="ltr" className="sentence" data-state={state} aria-hidden="true">
              {state === 'untranslated' ? '' : 'A sentence.'}
            </span>
            <span className="text-ink-soft">{t(`help.${meaning}`)}</span>
          </li>
        ))}
        <li className="grid grid-cols-[7.5rem_1fr] items-baseline gap-3">
          <span
            lang="en"
            dir="ltr"
            className="sentence"
            data-state="machine"
            data-doubtful
            aria-hidden="true"
          >
            A sentence.
          </span>
          <span className="text-ink-soft">{t('help.legendDoubtful')}</span>
        </li>
      </ul>
    </section>
  );
}
