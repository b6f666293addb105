'use client';

import { useEffect } from 'react';
import { useLanguage } from '../../language/use-language';
import { useToast } from '../../toasts/toast-provider';
import { useSession } from '../session/session-context';

/** Says how many sentences were approved at one stroke, and offers to take it back. */
export function BulkNotice() {
  const { t } = useLanguage();
  const toast = useToast();
  const session = useSession();
  useEffect(
    () =>
      session.bulk.reviewed.subscribe(() => {
        const done = session.bulk.reviewed.get();
        if (!done) return;
        const { count, untranslated } = done;
        const text =
          count > 0 ? t('document.bulk.reviewed', { count }) : t('document.bulk.nothing');
        const rest =
          untranslated > 0 ? ` ${t('document.bulk.untranslated', { count: untranslated })}` : '';
        const { undoStack } = session.corrections;
        const edit = undoStack.get().done.at(-1);
        // Once something else was done, this is no longer the step that an undo would take back.
        const run = () => {
          if (undoStack.get().done.at(-1) === edit) session.steps.undo();
        };
        toast({
          text: text + rest,
          ...(count > 0 && { action: { label: t('site.undo'), run } }),
        });
      }),
    [session, t, toast],
  );
  return null;
}
