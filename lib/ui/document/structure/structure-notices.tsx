'use client';

import { useEffect } from 'react';
import { useFailureText } from '../../http/use-failure-text';
import { useLanguage } from '../../language/use-language';
import { useToast } from '../../toasts/toast-provider';
import { useSession } from '../session/session-context';

/** Says why the text could not be cut otherwise. */
export function StructureNotices() {
  const { t } = useLanguage();
  const toast = useToast();
  const failureText = useFailureText();
  const { structure } = useSession();
  useEffect(
    () =>
      structure.problem.subscribe(() => {
        const problem = structure.problem.get();
        if (!problem) return;
        const text =
          problem.kind === 'refused'
            ? failureText(problem.reason)
            : t(`document.structure.problems.${problem.kind}`);
        toast({ text });
      }),
    [structure, toast, failureText, t],
  );
  return null;
}
