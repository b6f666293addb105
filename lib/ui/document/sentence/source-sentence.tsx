'use client';

import { type MouseEvent, memo } from 'react';
import type { SegmentId } from '@/lib/document';
import { stripDiacritics } from '@/lib/text';
import { useLanguage } from '../../language/use-language';
import { useView } from '../../view/view-provider';
import { usePart } from '../model/use-signal';
import { useEntrySignal, useSession } from '../session/session-context';
import { MarkedSource } from '../structure/marked-source';
import { placeUnder } from '../words/place-in-text';
import { sourcePointer } from './sentence-pointer';
import { useCut } from './use-cut';
import { useIsInRange, useIsMarked } from './use-sentence-state';

/** An Arabic sentence. The keyboard comes to it by its translation, which is marked with it. */
export const SourceSentence = memo(function SourceSentence({ id }: { id: SegmentId }) {
  const session = useSession();
  const { t, locale } = useLanguage();
  const source = usePart(useEntrySignal(id), ({ segment }) => segment.source);
  const marked = useIsMarked(session, id);
  const inRange = useIsInRange(session, id);
  const cut = useCut(session, id);
  const { diacritics } = useView().view;
  const draw = (text: string) => (diacritics === 'off' ? stripDiacritics(text) : text);
  const attributes = {
    'data-source': id,
    'data-marked': marked || undefined,
    'data-in-range': inRange || undefined,
  };
  if (source === '')
    return (
      <span
        role="img"
        lang={locale}
        className="source empty-side"
        aria-label={t('document.structure.noArabic')}
        title={t('document.structure.noArabic')}
        {...attributes}
        {...sourcePointer(session, id)}
      />
    );
  if (cut) {
    const onClick = ({ clientX, clientY }: MouseEvent) => {
      const place = placeUnder(clientX, clientY);
      if (place?.id !== id) return;
      const isBehind = place.text.previousSibling !== null;
      session.cutter.moveTo(cut.start + place.offset + (isBehind ? cut.offset : 0));
    };
    return (
      <>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the mark in it has the keys */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the mark in it is the control */}
        <span className="source" {...attributes} data-marked onClick={onClick}>
          <MarkedSource source={source} cutting={cut.cutting} offset={cut.offset} draw={draw} />
        </span>
        {source.slice(source.trimEnd().length)}
      </>
    );
  }
  const shown = draw(source);
  const text = shown.trimEnd();
  return (
    <>
      <span className="source" {...attributes} {...sourcePointer(session, id)}>
        {text}
      </span>
      {shown.slice(text.length)}
    </>
  );
});
