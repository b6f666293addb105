'use client';

import type { Revision, SegmentId } from '@/lib/document';
import { Sheet } from '../../controls/sheet';
import { useAnswer } from '../../http/use-answer';
import { useFailureText } from '../../http/use-failure-text';
import { useLanguage } from '../../language/use-language';
import { usePart } from '../model/use-signal';
import { focusSentence } from '../sentence/focus-sentence';
import { useEntrySignal, useSession } from '../session/session-context';
import { readRevisions } from './read-revisions';
import { VersionItem } from './version-item';

interface Props {
  readonly id: SegmentId;
  readonly onClose: () => void;
}

const NOTHING = { revisions: [], merged: [] } as const;

/** Every version of a sentence, latest first, each against the one before. */
export function HistorySheet({ id, onClose }: Props) {
  const { t } = useLanguage();
  const failureText = useFailureText();
  const { corrections } = useSession();
  const signal = useEntrySignal(id);
  const number = usePart(signal, (entry) => entry.number);
  const source = usePart(signal, ({ segment }) => segment.source);
  const current = usePart(signal, ({ segment }) => segment.revision);
  const loading = useAnswer(`${id} ${current}`, (signal) => readRevisions(id, signal));
  const restore = ({ target, state }: Revision) => {
    corrections.restore(id, { target, state });
    onClose();
  };
  const { revisions, merged } = loading.kind === 'there' ? loading.answer : NOTHING;
  return (
    <Sheet
      title={t('document.history.title', { number })}
      onClose={onClose}
      onClosed={() => focusSentence(id)}
    >
      <p lang="ar" dir="rtl" className="font-naskh text-lg leading-loose">
        {source}
      </p>
      {loading.kind === 'loading' && <p role="status">{t('site.loading')}</p>}
      {loading.kind === 'failed' && <p role="alert">{failureText(loading.reason)}</p>}
      {loading.kind === 'there' && revisions.length === 0 && <p>{t('document.history.none')}</p>}
      <ol reversed>
        {revisions
          .map((version, index) => (
            <VersionItem
              key={version.revision}
              version={version}
              before={revisions[index - 1]?.target ?? null}
              isCurrent={version.revision === current}
              onRestore={() => restore(version)}
            />
          ))
          .reverse()}
      </ol>
      {merged.map(({ segmentId, revisions: versions }) => (
        <section key={segmentId} aria-label={t('document.history.merged')} className="grid gap-4">
          <h3 className="text-sm font-semibold">{t('document.history.merged')}</h3>
          <ol reversed>
            {versions
              .map((version, index) => (
                <VersionItem
                  key={version.revision}
                  version={version}
                  before={versions[index - 1]?.target ?? null}
                  isCurrent={false}
                  onRestore={() => restore(version)}
                />
              ))
              .reverse()}
          </ol>
        </section>
      ))}
    </Sheet>
  );
}
