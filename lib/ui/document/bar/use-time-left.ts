'use client';

import { useLanguage } from '../../language/use-language';

/** @returns "2 minutes left" in the reader's words, or null while nobody can know */
export function useTimeLeft(seconds: number | null): string | null {
  const { t } = useLanguage();
  if (seconds === null) return null;
  const time =
    seconds < 90
      ? t('document.progress.seconds', { count: seconds })
      : t('document.progress.minutes', { count: Math.round(seconds / 60) });
  return t('document.progress.left', { time });
}
