'use client';

import { FileDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../../controls/button';
import { useLanguage } from '../../language/use-language';

/** Opens the export panel; on a narrow screen its icon says what it is. */
export function ExportButton(props: ComponentProps<'button'>) {
  const { t } = useLanguage();
  return (
    <Button look="quiet" aria-label={t('document.export.label')} {...props}>
      <FileDown size={18} strokeWidth={1.75} aria-hidden />
      <span className="max-sm:hidden">{t('document.export.label')}</span>
    </Button>
  );
}
