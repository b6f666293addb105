'use client';

import { TriangleAlert } from 'lucide-react';
import { useFailureText } from '../http/use-failure-text';
import { useLanguage } from '../language/use-language';
import type { Adding } from './use-add-document';

interface Props {
  readonly adding: Adding;
  /** Whether more than one file was dropped. */
  readonly several: boolean;
}

/** How the opening of a text goes, and why it did not. */
export function AddingStatus({ adding, several }: Props) {
  const { t } = useLanguage();
  const failureText = useFailureText();
  const sending = adding.kind === 'sending';
  const percent = sending ? Math.floor(adding.share * 100) : 0;
  return (
    <div className="mt-3 text-sm">
      {adding.kind === 'failed' && (
        <p
          role="alert"
          className="flex items-start gap-2 rounded-xl bg-danger-wash px-4 py-3 text-danger"
        >
          <TriangleAlert size={18} aria-hidden className="mt-0.5 shrink-0" />
          <span>{failureText(adding.reason)}</span>
        </p>
      )}
      {sending && (
        <progress
          value={adding.share}
          max={1}
          aria-label={t('library.add.opening')}
          className="bar mb-2 w-full"
        />
      )}
      <p role="status" className="text-ink-soft empty:hidden">
        {sending &&
          (percent < 100 ? t('library.add.uploading', { percent }) : t('library.add.reading'))}
        {several && ` ${t('library.add.oneFile')}`}
      </p>
    </div>
  );
}
