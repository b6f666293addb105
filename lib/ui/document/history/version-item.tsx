'use client';

import type { Revision } from '@/lib/document';
import { formatTime } from '@/lib/i18n';
import { Button } from '../../controls/button';
import { useLanguage } from '../../language/use-language';
import { DiffText } from './diff-text';

interface Props {
  readonly version: Revision;
  /** The text before it; null for the first. */
  readonly before: string | null;
  readonly isCurrent: boolean;
  readonly onRestore: () => void;
}

/** One version: whose, when, what it changed, and the way back to it. */
export function VersionItem({ version, before, isCurrent, onRestore }: Props) {
  const { t, locale } = useLanguage();
  const { target, state, author, createdAt } = version;
  const model = /^machine:(.+)$/.exec(author)?.[1];
  return (
    <li className="grid gap-2 border-s-2 border-line ps-4 pb-6 last:pb-0">
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-soft">
        <span className="font-medium text-ink">
          {t(model === undefined ? 'document.history.person' : 'document.history.machine')}
        </span>
        {model !== undefined && <bdi>{model}</bdi>}
        <span>{t(`states.${state}`)}</span>
        <time dateTime={createdAt}>{formatTime(createdAt, locale)}</time>
      </p>
      <DiffText before={before ?? target} after={target} />
      {isCurrent ? (
        <p className="text-xs font-medium text-accent">{t('document.history.current')}</p>
      ) : (
        <Button className="justify-self-start" onClick={onRestore}>
          {t('document.history.restore')}
        </Button>
      )}
    </li>
  );
}
