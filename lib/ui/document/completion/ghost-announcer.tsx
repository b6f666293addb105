'use client';

import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';

/** Tells those who do not see it that the machine offers to go on. */
export function GhostAnnouncer() {
  const { t } = useLanguage();
  const { completer } = useSession();
  const ghost = useSignal(completer.ghost);
  return (
    <p role="status" className="sr-only">
      {ghost && (
        <>
          {t('document.completion.offer')} <bdi lang="en">{ghost.text}</bdi>
        </>
      )}
    </p>
  );
}
