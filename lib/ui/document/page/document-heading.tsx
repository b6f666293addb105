'use client';

import { Fragment, type ReactNode } from 'react';
import type { DocumentSummary } from '@/lib/document';
import { directionOf } from '@/lib/text';
import { useLanguage } from '../../language/use-language';
import { ReviewedCount } from './reviewed-count';

interface Props {
  readonly document: Pick<DocumentSummary, 'title' | 'date' | 'origin'>;
  /** Whether the text begins with its title. */
  readonly titleInText: boolean;
}

/** What stands above the text: its title, its date, and how far one has got. */
export function DocumentHeading({ document, titleInText }: Props) {
  const { date } = useLanguage();
  const { title, origin } = document;
  const facts: (readonly [string, ReactNode])[] = [];
  if (document.date)
    facts.push([
      'date',
      <time key="date" dateTime={document.date} className="text-ink">
        {date(document.date)}
      </time>,
    ]);
  if (origin.fileName) facts.push(['file', <bdi key="file">{origin.fileName}</bdi>]);
  facts.push(['reviewed', <ReviewedCount key="reviewed" />]);
  return (
    <header className="document-heading">
      {!titleInText && (
        <h1
          lang={directionOf(title, 'rtl') === 'rtl' ? 'ar' : 'en'}
          dir="auto"
          className="document-title"
        >
          {title}
        </h1>
      )}
      <p className="document-facts">
        {facts.map(([key, fact], index) => (
          <Fragment key={key}>
            {index > 0 && <span aria-hidden="true">·</span>}
            {fact}
          </Fragment>
        ))}
      </p>
    </header>
  );
}
