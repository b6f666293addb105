'use client';

import { Minus, Plus } from 'lucide-react';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { SIZE } from '../../view/view-settings';

interface Props {
  /** Percent. */
  readonly size: number;
  onChange(size: number): void;
}

/** Text size in steps. */
export function SizeStepper({ size, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <fieldset className="flex items-center gap-1">
      <legend className="float-start grow text-xs font-medium text-ink-soft">
        {t('document.view.size')}
      </legend>
      <IconButton
        icon={Minus}
        label={t('document.view.smaller')}
        aria-disabled={size <= SIZE.least}
        onClick={() => onChange(Math.max(SIZE.least, size - SIZE.step))}
      />
      <output className="min-w-14 text-center text-sm tabular-nums">
        {t('document.view.percent', { percent: size })}
      </output>
      <IconButton
        icon={Plus}
        label={t('document.view.larger')}
        aria-disabled={size >= SIZE.most}
        onClick={() => onChange(Math.min(SIZE.most, size + SIZE.step))}
      />
    </fieldset>
  );
}
