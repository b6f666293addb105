'use client';

import { useId, useState } from 'react';
import { Button } from '../controls/button';
import { useLanguage } from '../language/use-language';

interface Props {
  readonly busy: boolean;
  onOpen(text: string): void;
}

/** A field for pasted or typed text. It keeps the text until it was opened: a failure loses nothing. */
export function PasteBox({ busy, onOpen }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const open = () => busy || text.trim() === '' || onOpen(text);
  return (
    <div className="border-t border-line p-4 sm:p-5">
      <label htmlFor={id} className="mb-2 block text-sm text-ink-soft">
        {t('library.add.paste')}
      </label>
      <div className="flex flex-col items-end gap-3">
        <textarea
          id={id}
          dir="auto"
          rows={4}
          value={text}
          placeholder={t('library.add.placeholder')}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            open();
          }}
          className="block max-h-[50vh] min-h-28 w-full resize-y rounded-xl border border-line bg-paper px-4 py-3 font-naskh text-lg leading-loose placeholder:font-sans placeholder:text-base placeholder:text-ink-soft focus:border-accent"
        />
        <Button disabled={busy || text.trim() === ''} onClick={open}>
          {t(busy ? 'library.add.opening' : 'library.add.open')}
        </Button>
      </div>
    </div>
  );
}
