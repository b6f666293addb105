'use client';

import { X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { useLanguage } from '../language/use-language';
import type { ToastMessage } from './toast-provider';

export function ToastCard({ message, onGone }: { message: ToastMessage; onGone: () => void }) {
  const { t } = useLanguage();
  return (
    <Toast.Root
      onOpenChange={(open) => open || onGone()}
      className="flex items-center gap-3 rounded-xl bg-ink px-4 py-2.5 text-sm text-paper shadow-float"
    >
      <Toast.Description className="min-w-0 grow break-words">{message.text}</Toast.Description>
      {message.action && (
        <Toast.Action
          altText={message.action.label}
          onClick={message.action.run}
          className="shrink-0 rounded-md px-2 py-1 font-semibold underline decoration-paper/40 underline-offset-4 hover:decoration-paper focus-visible:outline-paper"
        >
          {message.action.label}
        </Toast.Action>
      )}
      <Toast.Close
        aria-label={t('site.dismiss')}
        className="shrink-0 rounded-md p-1 opacity-70 hover:opacity-100 focus-visible:outline-paper"
      >
        <X size={16} aria-hidden />
      </Toast.Close>
    </Toast.Root>
  );
}
