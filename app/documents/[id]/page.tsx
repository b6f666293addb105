import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { toMuwaziError } from '@/lib/errors';
import { translatorFor } from '@/lib/i18n';
import { readJob } from '@/lib/jobs';
import { runtime as server, toDocumentId } from '@/lib/server';
import { readBeginning } from '@/lib/store';
import { compactBlocks, DocumentView, FIRST_BLOCKS, WHOLE_UP_TO } from '@/lib/ui/document';
import { requestPreferences } from '@/lib/ui/site';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ id: string }>;
}

/** Read once for the page and its title. */
const openDocument = cache(async (id: string) => {
  try {
    const extent = { wholeUpTo: WHOLE_UP_TO, first: FIRST_BLOCKS };
    return await readBeginning(server().store.db, toDocumentId(id), extent);
  } catch (thrown) {
    if (toMuwaziError(thrown).code === 'DOCUMENT_NOT_FOUND') notFound();
    throw thrown;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await openDocument((await params).id);
  const t = translatorFor((await requestPreferences()).locale);
  return { title: t('site.pageTitle', { title }) };
}

/** One document, to be read and corrected. */
export default async function DocumentPage({ params }: Props) {
  const document = await openDocument((await params).id);
  const { id, title, date, origin, counts, blocks, blockCount, changeNumber } = document;
  return (
    <DocumentView
      key={id}
      document={{ id, title, date, origin, counts }}
      blocks={compactBlocks(blocks)}
      blockCount={blockCount}
      changeNumber={changeNumber}
      job={await readJob(server().store.db, id)}
    />
  );
}
