'use client';

import { useLanguage } from '../../language/use-language';
import { FindBar } from '../find/find-bar';
import { DocumentMenu } from './document-menu';
import { ExportPanel } from './export-panel';
import { FindButton } from './find-button';
import { SaveStatus } from './save-status';
import { TranslationStatus } from './translation-status';
import { UndoButtons } from './undo-buttons';
import { ViewPanel } from './view-panel';

/** The strip that stays above the text: what is saved, how the translation goes, and the tools. */
export function DocumentBar() {
  const { t } = useLanguage();
  return (
    <section aria-label={t('document.tools')} className="document-bar">
      <div className="document-bar-inner">
        <SaveStatus />
        <TranslationStatus />
        <div className="document-bar-tools">
          <UndoButtons />
          <FindButton />
          <ViewPanel />
          <ExportPanel />
          <DocumentMenu />
        </div>
      </div>
      <FindBar />
    </section>
  );
}
