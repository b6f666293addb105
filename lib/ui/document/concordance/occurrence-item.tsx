'use client';

import { useLanguage } from '../../language/use-language';
import { useSession } from '../session/session-context';
import type { Side, WordPair } from '../words/word-pairs';
import type { Occurrence } from './concordance';
import { MarkedText } from './marked-text';
import { counterparts } from './renderings';

interface Props {
  readonly occurrence: Occurrence;
  readonly side: Side;
  /** Empty while it is not known. */
  readonly pairs: readonly WordPair[];
  /** Whether one came from this sentence. */
  readonly isHere: boolean;
  readonly onChoose: () => void;
}

/** A sentence that has the word, in both languages; a click goes there. */
export function OccurrenceItem({ occurrence, side, pairs, isHere, onChoose }: Props) {
  const { t, number } = useLanguage();
  const { concordance, cover } = useSession();
  const { id, spans } = occurrence;
  const others = counterparts(occurrence, pairs, side);
  const covered = cover.isCovered(id);
  return (
    <li>
      <button
        type="button"
        aria-current={isHere || undefined}
        onClick={onChoose}
        className="concordance-item"
      >
        <span className="text-xs text-ink-soft tabular-nums">
          {number(occurrence.number)}
          {isHere && ` · ${t('document.concordance.here')}`}
        </span>
        <span lang="ar" dir="rtl" className="font-naskh">
          <MarkedText
            text={(concordance.textOf(id, 'source') ?? '').trimEnd()}
            spans={side === 'source' ? spans : others}
          />
        </span>
        {covered ? (
          <span className="text-xs text-ink-soft">{t('document.sentenceTools.covered')}</span>
        ) : (
          <span lang="en" dir="ltr">
            <MarkedText
              text={concordance.textOf(id, 'target') ?? ''}
              spans={side === 'target' ? spans : others}
            />
          </span>
        )}
      </button>
    </li>
  );
}
