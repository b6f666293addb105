'use client';

import { Choice } from '../../controls/choice';
import { useLanguage } from '../../language/use-language';
import { useView } from '../../view/view-provider';
import { READING_MODES } from '../../view/view-settings';

/** Both languages, one of them, or one before the other. */
export function ReadingModes() {
  const { t } = useLanguage();
  const { view, change } = useView();
  return (
    <div>
      <Choice
        legend={t('document.view.reading')}
        value={view.reading}
        columns={2}
        options={READING_MODES.map((value) => ({ value, label: t(`document.view.${value}`) }))}
        onChange={(reading) => change({ reading })}
      />
      {view.reading === 'reveal' && (
        <p role="status" className="mt-1.5 text-xs text-ink-soft">
          {t('document.view.revealHint')}
        </p>
      )}
    </div>
  );
}
