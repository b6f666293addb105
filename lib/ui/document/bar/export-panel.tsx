'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import {
  EXPORT_CONTENTS,
  EXPORT_FORMATS,
  EXPORT_LAYOUTS,
  type ExportContent,
  type ExportFormat,
  type ExportLayout,
} from '@/lib/export/types';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choice';
import { Panel } from '../../controls/panel';
import { useLanguage } from '../../language/use-language';
import { useSession } from '../session/session-context';
import { whenSaved } from '../session/when-saved';
import { download } from './download';
import { ExportButton } from './export-button';

const CONTENTS = { bilingual: 'bilingual', target: 'targetOnly' } as const;
const LAYOUTLESS: readonly ExportFormat[] = ['json'];

/** The document as a file. */
export function ExportPanel() {
  const { t } = useLanguage();
  const { documentId, corrections } = useSession();
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [content, setContent] = useState<ExportContent>('bilingual');
  const [layout, setLayout] = useState<ExportLayout>('rows');
  const query = new URLSearchParams({ format, content, layout });
  return (
    <Panel
      label={t('document.export.title')}
      className="flex w-80 max-w-[calc(100vw-1.5rem)] flex-col gap-4"
      trigger={<ExportButton />}
    >
      <p className="font-semibold">{t('document.export.title')}</p>
      <Choice
        legend={t('document.export.format')}
        value={format}
        columns={2}
        options={EXPORT_FORMATS.map((value) => ({ value, label: t(`document.export.${value}`) }))}
        onChange={setFormat}
      />
      {!LAYOUTLESS.includes(format) && (
        <Choice
          legend={t('document.export.content')}
          value={content}
          columns={2}
          options={EXPORT_CONTENTS.map((value) => ({
            value,
            label: t(`document.export.${CONTENTS[value]}`),
          }))}
          onChange={setContent}
        />
      )}
      {!LAYOUTLESS.includes(format) && content === 'bilingual' && (
        <Choice
          legend={t('document.export.layout')}
          value={layout}
          columns={2}
          options={EXPORT_LAYOUTS.map((value) => ({ value, label: t(`document.export.${value}`) }))}
          onChange={setLayout}
        />
      )}
      <Button
        look="primary"
        onClick={() =>
          // What was typed a moment ago belongs in the file.
          whenSaved(corrections, () => download(`/api/documents/${documentId}/export?${query}`))
        }
      >
        <Download size={16} aria-hidden />
        {t('document.export.download')}
      </Button>
    </Panel>
  );
}
