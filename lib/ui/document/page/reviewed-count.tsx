'use client';

import { useLanguage } from '../../language/use-language';
import { usePart } from '../model/use-signal';
import { useSession } from '../session/session-context';

/** How many sentences somebody has approved. */
export function ReviewedCount() {
  const { t } = useLanguage();
  const { counts } = useSession();
  const done = usePart(counts, ({ reviewed }) => reviewed);
  const total = usePart(counts, (all) => all.total);
  return <span>{t('document.reviewedCount', { done, total })}</span>;
}
