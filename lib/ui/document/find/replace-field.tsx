'use client';

import { useState } from 'react';
import { Button } from '../../controls/button';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';

/** What the found words are replaced by. Nothing happens before one has seen what would. */
export function ReplaceField() {
  const { t } = useLanguage();
  const { finder, panel } = useSession();
  const { matches } = useSignal(finder.found);
  const [replacement, setReplacement] = useState('');
  return (
    <div className="flex items-center gap-2">
      <input
        type="text"
        dir="auto"
        value={replacement}
        aria-label={t('document.find.by')}
        placeholder={t('document.find.by')}
        onChange={(event) => setReplacement(event.currentTarget.value)}
        className="text-field grow"
      />
      <Button
        disabled={!matches.some(({ side }) => side === 'target')}
        onClick={() => panel.set({ kind: 'replace', query: finder.search.get(), replacement })}
      >
        {t('document.find.preview')}
      </Button>
    </div>
  );
}
