'use client';

import {
  CloudOff,
  LoaderCircle,
  type LucideIcon,
  Check as Saved,
  TriangleAlert,
} from 'lucide-react';
import { useFailureText } from '../../http/use-failure-text';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import type { SaveStatus as Status } from '../saving/save-queue';
import { useSession } from '../session/session-context';

const LOOKS = {
  saved: [Saved, 'saved', 'text-ink-soft'],
  saving: [LoaderCircle, 'saving', 'text-ink-soft'],
  away: [CloudOff, 'offline', 'text-ink'],
  refused: [TriangleAlert, 'refused', 'text-danger'],
  conflict: [TriangleAlert, 'conflict', 'text-danger'],
} as const satisfies Record<Status, readonly [LucideIcon, string, string]>;

/** Whether what was typed is on the server's disk. */
export function SaveStatus() {
  const { t } = useLanguage();
  const failureText = useFailureText();
  const { corrections } = useSession();
  const status = useSignal(corrections.status);
  const refusal = useSignal(corrections.refusal);
  const [Icon, word, colour] = LOOKS[status];
  const usual = status === 'saved' || status === 'saving';
  return (
    <div className={`save-status ${colour}`}>
      <Icon size={16} aria-hidden className="shrink-0" />
      {/* Each pause in typing would be read out otherwise: only what goes wrong is worth that. */}
      <p role="status" aria-live={usual ? 'off' : 'polite'}>
        {t(`document.save.${word}`)}
      </p>
      {status === 'refused' && refusal !== null && (
        <p role="alert" className="save-refusal">
          {failureText(refusal)}
        </p>
      )}
    </div>
  );
}
