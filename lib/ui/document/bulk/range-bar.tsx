'use client';

import { Check, RefreshCw, X } from 'lucide-react';
import { Button } from '../../controls/button';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { focusSentence } from '../sentence/focus-sentence';
import { useSession } from '../session/session-context';

/** What can be done to the sentences that are selected together; nothing while none are. */
export function RangeBar() {
  const { t } = useLanguage();
  const { bulk, range } = useSession();
  const ends = useSignal(range.now);
  const count = range.ids.length;
  if (!ends || count === 0) return null;
  const then = (act: () => void) => () => {
    act();
    focusSentence(ends.head);
  };
  return (
    <section aria-label={t('document.bulk.label')} className="range-bar" data-sentence-tools>
      <p role="status" className="px-2 text-sm tabular-nums">
        {t('document.bulk.selected', { count })}
      </p>
      <Button
        look="primary"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={then(() => bulk.reviewRange())}
      >
        <Check size={16} aria-hidden />
        {t('document.bulk.review')}
      </Button>
      <Button
        look="quiet"
        aria-keyshortcuts="Alt+R"
        title={t('document.translate.machineHint')}
        onClick={then(() => bulk.translateRange())}
      >
        <RefreshCw size={16} aria-hidden />
        {t('document.translate.segment')}
      </Button>
      <IconButton icon={X} label={t('document.bulk.clear')} onClick={then(() => range.clear())} />
    </section>
  );
}
