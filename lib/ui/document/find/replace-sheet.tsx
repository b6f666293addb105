'use client';

import { useMemo, useState } from 'react';
import type { SegmentId } from '@/lib/document';
import { Button } from '../../controls/button';
import { Sheet } from '../../controls/sheet';
import { useLanguage } from '../../language/use-language';
import { useToast } from '../../toasts/toast-provider';
import { replacements } from '../bulk/bulk-changes';
import { useSession } from '../session/session-context';
import type { Query } from './matcher';
import { planReplacement } from './replace-text';
import { ReplacementItem } from './replacement-item';

interface Props {
  readonly query: Query;
  readonly replacement: string;
  readonly onClose: () => void;
}

/** As many as one would look through; the others are counted, and changed with them. */
const SHOWN = 200;

/** What a replacement would change, sentence by sentence, each of which can be left out. */
export function ReplaceSheet({ query, replacement, onClose }: Props) {
  const { t } = useLanguage();
  const toast = useToast();
  const { board, corrections, finder, selection, steps } = useSession();
  const plan = useMemo(
    () => planReplacement(board, query, replacement),
    [board, query, replacement],
  );
  const [leftOut, setLeftOut] = useState<ReadonlySet<SegmentId>>(new Set());
  const chosen = plan.filter(({ id }) => !leftOut.has(id));
  const toggle = (id: SegmentId) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    setLeftOut(next);
  };
  const replace = () => {
    const texts = new Map(chosen.map(({ id, after }) => [id, after]));
    corrections.changeAll(replacements(board, texts));
    const run = () => steps.undo();
    toast({
      text: t('document.find.replaced', { count: chosen.length }),
      action: { label: t('site.undo'), run },
    });
    finder.look({}, selection.now.get().id);
    onClose();
  };
  return (
    <Sheet title={t('document.find.previewTitle')} onClose={onClose}>
      {plan.length === 0 && <p>{t('document.find.nothing')}</p>}
      <ul className="grid gap-4">
        {plan.slice(0, SHOWN).map((item) => (
          <ReplacementItem
            key={item.id}
            item={item}
            chosen={!leftOut.has(item.id)}
            onToggle={() => toggle(item.id)}
          />
        ))}
      </ul>
      {plan.length > SHOWN && <p>{t('document.find.more', { count: plan.length - SHOWN })}</p>}
      <Button
        look="primary"
        disabled={chosen.length === 0}
        onClick={replace}
        className="sticky bottom-0 mt-auto shrink-0"
      >
        {t('document.find.replaceAll', { count: chosen.length })}
      </Button>
    </Sheet>
  );
}
