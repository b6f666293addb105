import { translatorFor } from '@/lib/i18n';
import { IMPORT_LIMITS } from '@/lib/import';
import { runtime } from '@/lib/server';
import { listDocuments } from '@/lib/store';
import { AddDocument, DocumentList } from '@/lib/ui/library';
import { requestPreferences } from '@/lib/ui/site';

export const dynamic = 'force-dynamic';

/** Everything one has opened, and the way to open more. */
export default async function LibraryPage() {
  const t = translatorFor((await requestPreferences()).locale);
  const documents = await listDocuments(runtime().store.db);
  return (
    <main id="content" className="mx-auto max-w-3xl px-4 pt-8 pb-24 sm:px-6 sm:pt-14">
      <h1 className="max-w-xl text-2xl leading-tight font-semibold tracking-tight text-balance sm:text-3xl rtl:leading-relaxed rtl:tracking-normal">
        {t('library.title')}
      </h1>
      <p className="mt-3 mb-8 max-w-xl text-ink-soft text-pretty">{t('library.lead')}</p>
      <AddDocument maxBytes={IMPORT_LIMITS.maxBytes} />
      <DocumentList documents={documents} />
    </main>
  );
}
