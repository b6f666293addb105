'use client';

import { Undo2 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useRef, useState } from 'react';
import type { SegmentId } from '@/lib/document';
import { Button } from '../../controls/button';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { shown } from '../model/segment-board';
import { useSignal } from '../model/use-signal';
import { useEntrySignal, useSession } from '../session/session-context';
import { focusSentence } from './focus-sentence';

/** Shows the machine's text of a sentence, and puts it back. */
export function MachineText({ id }: { id: SegmentId }) {
  const { t } = useLanguage();
  const { corrections } = useSession();
  const entry = useSignal(useEntrySignal(id));
  const [open, setOpen] = useState(false);
  const restored = useRef(false);
  const { machine } = entry.segment;
  const { state } = shown(entry);
  const restore = () => {
    corrections.restoreMachine(id);
    restored.current = true;
    setOpen(false);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <IconButton
          icon={Undo2}
          label={t('document.sentenceTools.machine')}
          aria-keyshortcuts="Alt+Z"
          disabled={machine === null || state === 'machine'}
        />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={t('document.sentenceTools.machineTitle')}
          data-sentence-tools
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          onCloseAutoFocus={(event) => {
            // The button cannot take the focus back when there is nothing more to restore.
            if (!restored.current) return;
            event.preventDefault();
            focusSentence(id);
          }}
          className="z-40 flex w-80 max-w-[calc(100vw-1.5rem)] flex-col items-start gap-3 rounded-2xl border border-line bg-raised p-4 text-ink shadow-float print:hidden"
        >
          <p className="text-xs font-medium text-ink-soft">
            {t('document.sentenceTools.machineTitle')}
          </p>
          <p lang="en" dir="ltr" className="w-full break-words">
            {machine}
          </p>
          <Button look="primary" onClick={restore}>
            {t('document.sentenceTools.restore')}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
