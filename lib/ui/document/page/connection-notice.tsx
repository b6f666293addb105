'use client';

import { CloudOff, Trash2 } from 'lucide-react';
import { request } from '../../http/request';
import { useFailureText } from '../../http/use-failure-text';
import { useLanguage } from '../../language/use-language';
import { useToast } from '../../toasts/toast-provider';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';

/** Says when the server cannot be heard, and when the document was deleted elsewhere. */
export function ConnectionNotice() {
  const { t } = useLanguage();
  const toast = useToast();
  const failureText = useFailureText();
  const { connection, documentId } = useSession();
  const state = useSignal(connection);
  if (state === 'open') return null;
  const deleted = state === 'deleted';
  const restore = async () => {
    try {
      await request(`/api/documents/${documentId}/restore`, { method: 'POST' });
      // What was written since is in the journal, and a fresh page takes it up.
      window.location.reload();
    } catch (thrown) {
      toast({ text: failureText(thrown) });
    }
  };
  const Icon = deleted ? Trash2 : CloudOff;
  return (
    <div role={deleted ? 'alert' : 'status'} className="connection-notice" data-state={state}>
      <Icon size={18} aria-hidden className="shrink-0" />
      <p>{t(deleted ? 'document.deleted' : 'document.reconnecting')}</p>
      {deleted && (
        <button type="button" onClick={() => void restore()}>
          {t('document.restore')}
        </button>
      )}
    </div>
  );
}
