'use client';

import { useMemo, useRef, useState } from 'react';
import type { SegmentId } from '@/lib/document';
import { Sheet } from '../../controls/sheet';
import { useLanguage } from '../../language/use-language';
import { focusSentence } from '../sentence/focus-sentence';
import { useSession } from '../session/session-context';
import type { Side } from '../words/word-pairs';
import { OccurrenceList } from './occurrence-list';
import { useOccurrences } from './use-occurrences';
import { WordChooser } from './word-chooser';
import type { Origin, WordPlace } from './word-place';
import { wordAt } from './word-spans';

interface Props {
  readonly id: SegmentId;
  /** The word that is looked for first; null when the reader chooses one. */
  readonly word: WordPlace | null;
  /** Where the focus was, when it was in a sentence. */
  readonly origin: Origin | null;
  readonly onClose: () => void;
}

/** Where else a word stands in the document, and how it was translated there. */
export function ConcordanceSheet({ id, word, origin, onClose }: Props) {
  const { t } = useLanguage();
  const { concordance, cover, selection } = useSession();
  const [place, setPlace] = useState<Pick<WordPlace, 'side' | 'offset'> | null>(word);
  const goTo = useRef<SegmentId | null>(null);
  const text = (side: Side) => concordance.textOf(id, side)?.trimEnd() ?? '';
  const found = place && wordAt(text(place.side), place.offset);
  const form = found?.form ?? null;
  const side = place?.side ?? 'source';
  const wanted = useMemo(() => (form === null ? null : { side, form }), [side, form]);
  const occurrences = useOccurrences(wanted);
  const choose = (chosen: SegmentId) => {
    goTo.current = chosen;
    onClose();
  };
  const giveFocus = () => {
    if (goTo.current) selection.select(goTo.current);
    else if (origin?.caret !== null && origin?.caret !== undefined)
      selection.edit(origin.id, { kind: 'index', index: origin.caret });
    else if (origin) focusSentence(origin.id);
  };
  const sides = cover.isCovered(id) ? (['source'] as const) : (['source', 'target'] as const);
  return (
    <Sheet title={t('document.concordance.title')} onClose={onClose} onClosed={giveFocus}>
      <div className="grid gap-3 rounded-xl bg-sunken px-4 py-3">
        <p className="text-xs font-medium text-ink-soft">{t('document.concordance.choose')}</p>
        {sides.map((of) => (
          <WordChooser
            key={of}
            side={of}
            text={text(of)}
            chosen={place?.side === of ? (found?.span[0] ?? null) : null}
            autoFocus={side === of}
            onChoose={(offset) => setPlace({ side: of, offset })}
          />
        ))}
      </div>
      {wanted && !occurrences && <p role="status">{t('document.concordance.searching')}</p>}
      {wanted && occurrences && (
        <OccurrenceList
          key={`${side} ${form}`}
          wanted={wanted}
          occurrences={occurrences}
          here={id}
          onChoose={choose}
        />
      )}
    </Sheet>
  );
}
