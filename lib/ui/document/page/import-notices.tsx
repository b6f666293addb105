'use client';

import { Info, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { type Notices, takeNotices } from '../../notices';

/** What the importer noticed, once: on the first visit after the text was opened. */
export function ImportNotices({ documentId }: { documentId: string }) {
  const { t } = useLanguage();
  const [notices, setNotices] = useState<Notices>([]);
  useEffect(() => {
    const taken = takeNotices(documentId);
    if (taken.length > 0) setNotices(taken);
  }, [documentId]);
  if (notices.length === 0) return null;
  return (
    <div role="status" className="import-notices">
      <Info size={18} aria-hidden className="mt-0.5 shrink-0 text-ink-soft" />
      <ul className="grow">
        {notices.map(({ code, details }) => (
          <li key={code}>{t(`imports.${code}`, details)}</li>
        ))}
      </ul>
      <IconButton icon={X} label={t('site.dismiss')} onClick={() => setNotices([])} />
    </div>
  );
}
