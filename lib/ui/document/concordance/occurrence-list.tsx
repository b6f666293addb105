'use client';

import { useMemo, useState } from 'react';
import type { SegmentId } from '@/lib/document';
import { Button } from '../../controls/button';
import { useLanguage } from '../../language/use-language';
import { useSession } from '../session/session-context';
import type { Occurrence } from './concordance';
import { OccurrenceItem } from './occurrence-item';
import { RenderingSummary } from './rendering-summary';
import { useAligned } from './use-aligned';
import type { Wanted } from './use-occurrences';

interface Props {
  readonly wanted: Wanted;
  readonly occurrences: readonly Occurrence[];
  /** The sentence one came from. */
  readonly here: SegmentId;
  readonly onChoose: (id: SegmentId) => void;
}

/** As many as one looks through at once; each costs the machine a moment. */
const AT_ONCE = 30;

/** Where a word stands: how it was translated on the whole, then sentence by sentence. */
export function OccurrenceList({ wanted, occurrences, here, onChoose }: Props) {
  const { t } = useLanguage();
  const { concordance } = useSession();
  const { side } = wanted;
  const [most, setMost] = useState(AT_ONCE);
  const visible = useMemo(() => occurrences.slice(0, most), [occurrences, most]);
  const pairs = useAligned(visible);
  const aligned = visible.flatMap((occurrence) => {
    const known = pairs.get(occurrence.id);
    const other = concordance.textOf(occurrence.id, side === 'source' ? 'target' : 'source');
    return known && other !== undefined ? [{ occurrence, pairs: known, other }] : [];
  });
  const left = occurrences.length - visible.length;
  return (
    <>
      <p role="status" className="text-sm text-ink-soft">
        {t('document.concordance.found', { count: occurrences.length })}
      </p>
      <RenderingSummary aligned={aligned} side={side} total={occurrences.length} />
      <ul className="grid gap-2">
        {visible.map((occurrence) => (
          <OccurrenceItem
            key={occurrence.id}
            occurrence={occurrence}
            side={side}
            pairs={pairs.get(occurrence.id) ?? []}
            isHere={occurrence.id === here}
            onChoose={() => onChoose(occurrence.id)}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setMost(most + AT_ONCE)} className="justify-self-start">
          {t('document.concordance.more', { count: Math.min(AT_ONCE, left) })}
        </Button>
      )}
    </>
  );
}
