'use client';

import { Sparkles } from 'lucide-react';
import { Button } from '../controls/button';
import { useLanguage } from '../language/use-language';

interface Props {
  readonly busy: boolean;
  onOpen(file: File): void;
}

/** Opens the article that comes with the product, as if it had been dropped here. */
export function SampleButton({ busy, onOpen }: Props) {
  const { t } = useLanguage();
  const open = async () => {
    const answer = await fetch('/sample.ar.txt');
    onOpen(new File([await answer.blob()], 'sample.ar.txt', { type: 'text/plain' }));
  };
  return (
    <p className="mt-2">
      <Button look="quiet" className="-ms-3" disabled={busy} onClick={() => void open()}>
        <Sparkles size={16} aria-hidden />
        {t('library.add.sample')}
      </Button>
    </p>
  );
}
