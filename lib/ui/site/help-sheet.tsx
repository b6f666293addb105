'use client';

import { CircleHelp, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { IconButton } from '../controls/icon-button';
import { useLanguage } from '../language/use-language';
import { ModelNote } from './model-note';
import { ShortcutList } from './shortcut-list';
import { StateLegend } from './state-legend';
import { useHelpKey } from './use-help-key';

/** What one can do, by which keys, and what the signs mean. Opens with "?" too. */
export function HelpSheet() {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  useHelpKey(() => setOpen(true));
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <IconButton icon={CircleHelp} label={t('site.help')} aria-keyshortcuts="?" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 end-0 z-50 flex w-full max-w-md flex-col gap-6 overflow-y-auto bg-raised p-6 text-ink shadow-float"
        >
          <div className="flex items-center justify-between">
            <Dialog.Title className="text-lg font-semibold">{t('help.title')}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton icon={X} label={t('site.close')} />
            </Dialog.Close>
          </div>
          <p className="text-sm text-ink-soft">{t('help.intro')}</p>
          <ShortcutList />
          <StateLegend />
          <ModelNote />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
