'use client';

import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n';
import { LanguageProvider } from '../language/language-provider';
import { ToastProvider } from '../toasts/toast-provider';
import { ViewProvider } from '../view/view-provider';
import type { ViewSettings } from '../view/view-settings';

interface Props {
  readonly locale: Locale;
  readonly view: ViewSettings;
  readonly children: ReactNode;
}

/** What every page stands in: language, look, messages. */
export function Providers({ locale, view, children }: Props) {
  return (
    <LanguageProvider locale={locale}>
      <ViewProvider initial={view}>
        <ToastProvider>{children}</ToastProvider>
      </ViewProvider>
    </LanguageProvider>
  );
}
