'use client';

import type { DocumentSummary } from '@/lib/document';
import { useLanguage } from '../language/use-language';

/** The text's date, where it came from, and since when it is here. */
export function DocumentFacts({ document }: { document: DocumentSummary }) {
  const { t, date } = useLanguage();
  const { origin, createdAt } = document;
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-2 text-sm text-ink-soft">
      {document.date && (
        <>
          <time dateTime={document.date} className="text-ink">
            {date(document.date)}
          </time>
          <span aria-hidden="true">·</span>
        </>
      )}
      <bdi className="max-w-64 truncate">{origin.fileName ?? t('library.list.pasted')}</bdi>
      <span aria-hidden="true">·</span>
      <time dateTime={createdAt}>{t('library.list.added', { date: date(createdAt) })}</time>
    </p>
  );
}
