'use client';

import { Direction } from 'radix-ui';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { directionOfLocale, i18nFor, type Locale } from '@/lib/i18n';

/** Gives the components below their words and their direction. */
export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <I18nextProvider i18n={i18nFor(locale)}>
      <Direction.DirectionProvider dir={directionOfLocale(locale)}>
        {children}
      </Direction.DirectionProvider>
    </I18nextProvider>
  );
}
