'use client';

import type { SegmentCounts } from '@/lib/document';
import { useLanguage } from '../language/use-language';

interface Props {
  readonly title: string;
  readonly counts: SegmentCounts;
}

/** How much is translated, corrected and reviewed: a bar in three parts, and the same in words. */
export function DocumentProgress({ title, counts }: Props) {
  const { t } = useLanguage();
  const { total, untranslated, edited, reviewed } = counts;
  const translated = total - untranslated;
  const words = [
    t('library.list.sentences', { count: total }),
    t('library.list.translated', { count: translated }),
    ...(edited > 0 ? [t('library.list.edited', { count: edited })] : []),
    ...(reviewed > 0 ? [t('library.list.reviewed', { count: reviewed })] : []),
  ];
  const part = (count: number) => ({ inlineSize: `${total ? (count / total) * 100 : 0}%` });
  return (
    <div className="col-span-full flex flex-wrap items-center gap-x-3 gap-y-1">
      <div
        role="progressbar"
        aria-label={t('library.list.progress', { title })}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={translated}
        aria-valuetext={words.join(' · ')}
        className="flex h-1.5 w-40 overflow-hidden rounded-full bg-line"
      >
        <span className="bg-reviewed" style={part(reviewed)} />
        <span className="bg-edited" style={part(edited)} />
        <span className="bg-accent/55" style={part(translated - reviewed - edited)} />
      </div>
      <p className="text-xs text-ink-soft" aria-hidden="true">
        {words.join(' · ')}
      </p>
    </div>
  );
}
