'use client';

import type { SegmentId } from '@/lib/document';
import { directionOfLocale } from '@/lib/i18n';
import { Button } from '../../controls/button';
import { useLanguage } from '../../language/use-language';
import { shown } from '../model/segment-board';
import { usePart } from '../model/use-signal';
import { useEntrySignal, useSession } from '../session/session-context';

/** Two people wrote one sentence at once: both texts, and the choice. */
export function ConflictPanel({ id }: { id: SegmentId }) {
  const { t, locale } = useLanguage();
  const { corrections } = useSession();
  const signal = useEntrySignal(id);
  const theirs = usePart(signal, ({ conflict }) => conflict);
  const mine = usePart(signal, (entry) => shown(entry).target);
  if (!theirs) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div
      role="group"
      // It stands in an English column and speaks the reader's language.
      lang={locale}
      dir={directionOfLocale(locale)}
      aria-label={t('document.conflict.label')}
      className="conflict"
    >
      <p role="alert" className="font-medium text-danger">
        {t('document.conflict.body')}
      </p>
      <VersionText label={t('document.conflict.mine')} text={mine} />
      <VersionText label={t('document.conflict.theirs')} text={theirs.target} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => corrections.keepMine(id)}>
          {t('document.conflict.keepMine')}
        </Button>
        <Button onClick={() => corrections.takeTheirs(id)}>
          {t('document.conflict.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}

function VersionText({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <p className="text-xs font-medium text-ink-soft">{label}</p>
      <p lang="en" dir="ltr" className="break-words">
        {text}
      </p>
    </div>
  );
}
