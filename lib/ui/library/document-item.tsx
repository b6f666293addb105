'use client';

import { Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useRef, useState } from 'react';
import type { DocumentSummary } from '@/lib/document';
import { directionOf } from '@/lib/text';
import { IconButton } from '../controls/icon-button';
import { useLanguage } from '../language/use-language';
import { DocumentFacts } from './document-facts';
import { DocumentProgress } from './document-progress';
import { TitleField } from './title-field';
import { useChangeLibrary } from './use-change-library';

/** One document: its title opens it, two quiet buttons rename and delete it. */
export function DocumentItem({ document }: { document: DocumentSummary }) {
  const { t } = useLanguage();
  const { title } = document;
  const { rename, remove } = useChangeLibrary(document);
  const [naming, setNaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const stopNaming = () => {
    setNaming(false);
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  return (
    <li className="group grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-2 py-4">
      <div className="min-w-0">
        {naming ? (
          <TitleField title={title} onSave={rename} onLeave={stopNaming} />
        ) : (
          <Link
            href={`/documents/${document.id}`}
            prefetch={false}
            className="block rounded-sm text-start hover:text-accent"
          >
            <bdi
              lang={directionOf(title, 'rtl') === 'rtl' ? 'ar' : 'en'}
              className="font-naskh text-lg leading-relaxed font-semibold break-words"
            >
              {title}
            </bdi>
          </Link>
        )}
        <DocumentFacts document={document} />
      </div>
      <div className="flex gap-0.5">
        <IconButton
          ref={renameButton}
          icon={Pencil}
          label={t('library.list.renameNamed', { title })}
          onClick={() => setNaming(true)}
        />
        <IconButton
          icon={Trash2}
          label={t('library.list.deleteNamed', { title })}
          onClick={() => void remove()}
        />
      </div>
      <DocumentProgress title={title} counts={document.counts} />
    </li>
  );
}
