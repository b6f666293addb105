'use client';

import clsx from 'clsx';
import { FileText } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../controls/button';
import { useLanguage } from '../language/use-language';
import { AddingStatus } from './adding-status';
import { PasteBox } from './paste-box';
import { SampleButton } from './sample-button';
import { useAddDocument } from './use-add-document';
import { usePageDrop } from './use-page-drop';
import { usePagePaste } from './use-page-paste';

/** The ways in: drop, choose, paste, or the sample. */
export function AddDocument({ maxBytes }: { maxBytes: number }) {
  const { t } = useLanguage();
  const { adding, add } = useAddDocument(maxBytes);
  const [several, setSeveral] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const busy = adding.kind === 'sending';
  const openFirst = (files: readonly File[]) => {
    const [file] = files;
    setSeveral(files.length > 1);
    if (file && !busy) void add({ file });
  };
  const over = usePageDrop(openFirst);
  usePagePaste((incoming) => busy || void add(incoming));
  return (
    <section aria-label={t('library.add.label')}>
      <div
        className={clsx(
          'rounded-2xl border bg-raised transition-colors',
          over ? 'border-accent bg-accent-wash' : 'border-line',
        )}
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4 sm:p-5">
          <span className="flex size-11 items-center justify-center rounded-xl bg-accent-wash text-accent">
            <FileText size={22} strokeWidth={1.6} aria-hidden />
          </span>
          <div className="min-w-48 grow">
            <p className="font-medium">{t(over ? 'library.add.dropNow' : 'library.add.drop')}</p>
            <p className="text-sm text-ink-soft">
              {t('library.add.kinds', { limitMegabytes: Math.floor(maxBytes / 2 ** 20) })}
            </p>
          </div>
          <input
            ref={chooser}
            type="file"
            accept=".txt,.md,.markdown,text/plain,text/markdown"
            hidden
            onChange={({ currentTarget }) => {
              openFirst([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
          <Button look="primary" disabled={busy} onClick={() => chooser.current?.click()}>
            {t('library.add.choose')}
          </Button>
        </div>
        <PasteBox busy={busy} onOpen={(text) => void add({ text })} />
      </div>
      <AddingStatus adding={adding} several={several} />
      <SampleButton busy={busy} onOpen={(file) => void add({ file })} />
    </section>
  );
}
