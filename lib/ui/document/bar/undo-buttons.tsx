'use client';

import { ListRestart, Redo2, Undo2 } from 'lucide-react';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { usePart } from '../model/use-signal';
import { useSession } from '../session/session-context';

/** Undo and redo, over all sentences, and the list of what was done. */
export function UndoButtons() {
  const { t } = useLanguage();
  const session = useSession();
  const { undoStack } = session.corrections;
  const canUndo = usePart(undoStack, ({ done }) => done.length > 0);
  const canRedo = usePart(undoStack, ({ undone }) => undone.length > 0);
  return (
    <div className="undo-buttons">
      <IconButton
        icon={Undo2}
        turns
        label={t('document.undo')}
        aria-keyshortcuts="Control+Z Meta+Z"
        disabled={!canUndo}
        onClick={() => session.steps.undo()}
      />
      <IconButton
        icon={Redo2}
        turns
        label={t('document.redo')}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        disabled={!canRedo}
        onClick={() => session.steps.redo()}
      />
      <IconButton
        icon={ListRestart}
        label={t('document.steps.title')}
        aria-keyshortcuts="Alt+U"
        disabled={!canUndo && !canRedo}
        onClick={() => session.panel.set({ kind: 'steps' })}
      />
    </div>
  );
}
