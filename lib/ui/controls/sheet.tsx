'use client';

import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/use-language';
import { IconButton } from './icon-button';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Gives the focus back; without it, it goes where it was. */
  readonly onClosed?: () => void;
  readonly children: ReactNode;
}

/** A panel over the end of the page, for as long as it is rendered. */
export function Sheet({ title, onClose, onClosed, children }: Props) {
  const { t } = useLanguage();
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/30 print:hidden" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            if (!onClosed) return;
            event.preventDefault();
            onClosed();
          }}
          className="fixed inset-y-0 end-0 z-50 flex w-full max-w-md flex-col gap-6 overflow-y-auto bg-raised p-6 text-ink shadow-float print:hidden"
        >
          <div className="flex items-center justify-between gap-4">
            <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton icon={X} label={t('site.close')} />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
