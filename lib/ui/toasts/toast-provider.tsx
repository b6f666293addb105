'use client';

import { Toast } from 'radix-ui';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { useLanguage } from '../language/use-language';
import { ToastCard } from './toast-card';

/** A short message at the edge of the page, with at most one thing to do about it. */
export interface ToastMessage {
  readonly text: string;
  readonly action?: { readonly label: string; run(): void };
}

type Show = (message: ToastMessage) => void;
const ToastContext = createContext<Show | null>(null);

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const [shown, setShown] = useState<readonly (ToastMessage & { id: number })[]>([]);
  const show = useCallback<Show>((message) => {
    setShown((before) => [...before, { ...message, id: (before.at(-1)?.id ?? 0) + 1 }]);
  }, []);
  const remove = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id));
  return (
    <Toast.Provider duration={10_000} label={t('site.notifications')}>
      <ToastContext value={show}>{children}</ToastContext>
      {shown.map((toast) => (
        <ToastCard key={toast.id} message={toast} onGone={() => remove(toast.id)} />
      ))}
      <Toast.Viewport
        label={t('site.notifications')}
        className="fixed inset-x-0 bottom-0 z-50 mx-auto flex w-full max-w-md flex-col gap-2 p-4 print:hidden"
      />
    </Toast.Provider>
  );
}

/** Shows a message for ten seconds. */
export function useToast(): Show {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast outside ToastProvider');
  return show;
}
