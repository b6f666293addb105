'use client';

import { useLanguage } from '../../language/use-language';
import { DiffText } from '../history/diff-text';
import type { Replacement } from './replace-text';

interface Props {
  readonly item: Replacement;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One sentence of a replacement: what would change in it, and whether it is to. */
export function ReplacementItem({ item, chosen, onToggle }: Props) {
  const { t } = useLanguage();
  const { number, before, after } = item;
  return (
    <li className="flex items-start gap-3">
      <input
        type="checkbox"
        checked={chosen}
        onChange={onToggle}
        aria-label={t('document.sentence', { number })}
        className="mt-1 size-4 shrink-0 accent-accent"
      />
      <DiffText before={before} after={after} />
    </li>
  );
}
