import type { Browser, Page } from '@playwright/test';
import { LOCALE_COOKIE, type Locale, type Translator, translatorFor } from '@/lib/i18n';
import { VIEW_COOKIE } from '@/lib/ui/view/view-settings';
import { DocumentPage } from '../../e2e/pages/document-page';
import { FindBar } from '../../e2e/pages/find-bar';
import { LibraryPage } from '../../e2e/pages/library-page';
import { ViewPanel } from '../../e2e/pages/view-panel';

/** A page in one language, before which a picture is set up. */
export interface Stage {
  readonly page: Page;
  readonly words: Translator;
  readonly document: DocumentPage;
  readonly library: LibraryPage;
  readonly findBar: FindBar;
  readonly viewPanel: ViewPanel;
  /** Of the sample article. */
  readonly id: string;
}

interface Wanted {
  readonly baseURL: string;
  readonly locale: Locale;
  readonly id: string;
  /** As `writeViewSettings` writes them. */
  readonly view: string;
  /** CSS pixels. */
  readonly height: number;
}

/** Opens a fresh browser profile, runs the work in it, and closes it. */
export async function onStage(
  browser: Browser,
  { baseURL, locale, id, view, height }: Wanted,
  work: (stage: Stage) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1200, height },
    colorScheme: 'light',
    locale,
  });
  const cookies = { [LOCALE_COOKIE]: locale, [VIEW_COOKIE]: view };
  await context.addCookies(
    Object.entries(cookies).map(([name, value]) => ({ name, value, url: baseURL })),
  );
  const page = await context.newPage();
  const words = translatorFor(locale);
  await work({
    page,
    words,
    id,
    document: new DocumentPage(page, words),
    library: new LibraryPage(page, words),
    findBar: new FindBar(page, words),
    viewPanel: new ViewPanel(page, words),
  });
  await context.close();
}
