import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/noto-naskh-arabic/index.css';
import '@fontsource/amiri/400.css';
import '@fontsource/amiri/700.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { CSSProperties, ReactNode } from 'react';
import { directionOfLocale, translatorFor } from '@/lib/i18n';
import { Providers, requestPreferences, SiteHeader, viewAttributes } from '@/lib/ui/site';

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await requestPreferences();
  const t = translatorFor(locale);
  return {
    title: t('site.name'),
    description: t('site.description'),
    manifest: '/manifest.webmanifest',
    icons: { icon: '/icon.svg' },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // The keyboard of a phone pushes up what stands at the lower edge.
  interactiveWidget: 'resizes-content',
  colorScheme: 'light dark',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale, view } = await requestPreferences();
  const scale: CSSProperties & Record<'--text-scale', string> = {
    '--text-scale': String(view.size / 100),
  };
  return (
    <html
      lang={locale}
      dir={directionOfLocale(locale)}
      style={scale}
      {...viewAttributes(view)}
      suppressHydrationWarning
    >
      <body>
        <Providers locale={locale} view={view}>
          <a
            href="#content"
            className="sr-only z-50 rounded-lg bg-ink px-4 py-2 text-paper focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
          >
            {translatorFor(locale)('site.skip')}
          </a>
          <SiteHeader locale={locale} />
          {children}
        </Providers>
      </body>
    </html>
  );
}
