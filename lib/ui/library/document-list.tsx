'use client';

import type { DocumentSummary } from '@/lib/document';
import { useLanguage } from '../language/use-language';
import { DocumentItem } from './document-item';
import { useRefreshWhileTranslating } from './use-refresh-while-translating';

export function DocumentList({ documents }: { documents: readonly DocumentSummary[] }) {
  const { t } = useLanguage();
  useRefreshWhileTranslating(documents);
  if (documents.length === 0)
    return (
      <section aria-labelledby="library-empty" className="mt-14 text-center">
        <h2 id="library-empty" className="font-semibold">
          {t('library.empty.title')}
        </h2>
        <p className="mt-1 text-ink-soft">{t('library.empty.body')}</p>
      </section>
    );
  return (
    <section aria-labelledby="library-documents" className="mt-12">
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 id="library-documents" className="text-lg font-semibold">
          {t('library.list.title')}
        </h2>
        <p className="text-sm text-ink-soft">
          {t('library.list.count', { count: documents.length })}
        </p>
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {documents.map((document) => (
          <DocumentItem key={document.id} document={document} />
        ))}
      </ul>
    </section>
  );
}
