'use client';

import { Search } from 'lucide-react';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';

/** Opens the find bar, and closes it. */
export function FindButton() {
  const { t } = useLanguage();
  const { finder } = useSession();
  const isOpen = useSignal(finder.isOpen);
  return (
    <IconButton
      icon={Search}
      label={t('document.find.label')}
      aria-keyshortcuts="Control+F Meta+F"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? finder.close() : finder.isOpen.set(true))}
    />
  );
}
