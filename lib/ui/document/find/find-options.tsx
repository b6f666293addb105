'use client';

import { Regex } from 'lucide-react';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';
import { SIDES } from './find-matches';

/** Where it is looked for, and whether it is a pattern. */
export function FindOptions() {
  const { t } = useLanguage();
  const { finder, selection } = useSession();
  const { where, isPattern } = useSignal(finder.search);
  const { id } = selection.now.get();
  return (
    <>
      <select
        value={where}
        aria-label={t('document.find.where')}
        onChange={({ currentTarget: { value } }) => {
          const side = SIDES.find((known) => known === value);
          if (side) finder.look({ where: side }, id);
        }}
        className="text-field grow"
      >
        {SIDES.map((side) => (
          <option key={side} value={side}>
            {t(`document.find.${side}`)}
          </option>
        ))}
      </select>
      <IconButton
        icon={Regex}
        label={t('document.find.pattern')}
        aria-pressed={isPattern}
        className="aria-pressed:bg-accent-wash aria-pressed:text-accent"
        onClick={() => finder.look({ isPattern: !isPattern }, id)}
      />
    </>
  );
}
