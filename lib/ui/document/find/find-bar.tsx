'use client';

import { Replace } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';
import { FindField } from './find-field';
import { FindOptions } from './find-options';
import { ReplaceField } from './replace-field';

/** Finds words in both languages, wherever in the text; and replaces them in the English. */
export function FindBar() {
  const { finder } = useSession();
  return useSignal(finder.isOpen) ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const { t } = useLanguage();
  const { finder, selection } = useSession();
  const [replacing, setReplacing] = useState(false);
  const close = () => {
    const id = finder.current?.id ?? selection.now.get().id;
    finder.close();
    if (id) selection.select(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  return (
    <search aria-label={t('document.find.label')} className="find-bar" onKeyDown={onKeyDown}>
      <div className="flex items-center gap-1">
        <FindField onClose={close} />
      </div>
      <div className="flex items-center gap-1">
        <FindOptions />
        <IconButton
          icon={Replace}
          label={t('document.find.replace')}
          aria-expanded={replacing}
          aria-pressed={replacing}
          onClick={() => setReplacing(!replacing)}
        />
      </div>
      {replacing && <ReplaceField />}
    </search>
  );
}
