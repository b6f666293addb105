'use client';

import { useRef } from 'react';
import { useLanguage } from '../../language/use-language';
import { useHighlights } from '../find/use-highlights';
import { WHOLE_UP_TO } from '../model/page-size';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';
import { useWordPairs } from '../words/use-word-pairs';
import { PlainRows } from './plain-rows';
import { useKeptPlace } from './use-kept-place';
import { usePrinting } from './use-printing';
import { useReadingPlace } from './use-reading-place';
import { VirtualRows } from './virtual-rows';

interface Props {
  readonly titleInText: boolean;
}

/** The text in two languages, row by row. */
export function DocumentText({ titleInText }: Props) {
  const { t } = useLanguage();
  const session = useSession();
  const blocks = useSignal(session.blocks);
  const isWhole = useSignal(session.isWhole);
  const printing = usePrinting();
  const area = useRef<HTMLElement>(null);
  useReadingPlace(area, session);
  useKeptPlace(session, blocks.length);
  useHighlights(area, session.finder);
  useWordPairs(area, session);
  const Rows = session.blockCount > WHOLE_UP_TO && !printing ? VirtualRows : PlainRows;
  return (
    <section ref={area} aria-label={t('document.text')} className="reading">
      <Rows blocks={blocks} titleInText={titleInText} />
      {!isWhole && (
        <p role="status" className="py-8 text-center text-sm text-ink-soft print:hidden">
          {t('document.loadingRest')}
        </p>
      )}
    </section>
  );
}
