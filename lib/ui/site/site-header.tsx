import Link from 'next/link';
import { type Locale, translatorFor } from '@/lib/i18n';
import { HelpSheet } from './help-sheet';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { ThemeMenu } from './theme-menu';

/** The strip above every page: home, language, theme, help. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const t = translatorFor(locale);
  return (
    <header className="print:hidden">
      <div className="mx-auto flex h-14 max-w-[90rem] items-center gap-1 px-4 sm:px-6">
        <Link
          href="/"
          aria-label={`${t('site.name')}: ${t('site.library')}`}
          className="-ms-2 flex items-center gap-2.5 rounded-lg p-2 text-ink"
        >
          <Logo />
          <span lang="ar" dir="rtl" className="font-naskh text-xl leading-none font-bold">
            موازٍ
          </span>
          <span lang="en" dir="ltr" className="text-sm font-medium tracking-wide text-ink-soft">
            Muwazi
          </span>
        </Link>
        <nav aria-label={t('site.library')} className="ms-4 hidden sm:block">
          <Link
            href="/"
            className="rounded-lg px-2.5 py-1.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink"
          >
            {t('site.library')}
          </Link>
        </nav>
        <div className="ms-auto flex items-center gap-0.5">
          <LanguageSwitch />
          <ThemeMenu />
          <HelpSheet />
        </div>
      </div>
    </header>
  );
}
