'use client';

import { lazy, Suspense } from 'react';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';

// Fetched when first opened: most pages are read without them.
const HistorySheet = lazy(async () => ({
  default: (await import('../history/history-sheet')).HistorySheet,
}));

const ReplaceSheet = lazy(async () => ({
  default: (await import('../find/replace-sheet')).ReplaceSheet,
}));

const ConcordanceSheet = lazy(async () => ({
  default: (await import('../concordance/concordance-sheet')).ConcordanceSheet,
}));

const AlternativesSheet = lazy(async () => ({
  default: (await import('../alternatives/alternatives-sheet')).AlternativesSheet,
}));

const StepsSheet = lazy(async () => ({
  default: (await import('../steps/steps-sheet')).StepsSheet,
}));

/** The panel that is open over the page, if one is. */
export function OpenPanelHost() {
  const { panel } = useSession();
  const open = useSignal(panel);
  if (!open) return null;
  const close = () => panel.set(null);
  return (
    <Suspense>
      {open.kind === 'history' && <HistorySheet id={open.id} onClose={close} />}
      {open.kind === 'alternatives' && <AlternativesSheet id={open.id} onClose={close} />}
      {open.kind === 'concordance' && <ConcordanceSheet {...open} onClose={close} />}
      {open.kind === 'steps' && <StepsSheet onClose={close} />}
      {open.kind === 'replace' && <ReplaceSheet {...open} onClose={close} />}
    </Suspense>
  );
}
