'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { directionOfLocale } from '@/lib/i18n';
import { Button } from '../../controls/button';
import { useLanguage } from '../../language/use-language';
import { useSession } from '../session/session-context';
import type { Cutting } from './cutter';

/** Arabic runs to the left: the left arrow goes on. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: 1,
  ArrowRight: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface Props {
  readonly cutting: Cutting;
  /** The words before and behind the mark, for those who hear it. */
  readonly around: string;
}

/** The mark between two Arabic words: arrows move it, Enter cuts there, Escape leaves. */
export function CutMark({ cutting, around }: Props) {
  const { t, locale } = useLanguage();
  const { cutter } = useSession();
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by !== undefined) cutter.move(by);
    else if (event.key === 'Enter') void cutter.cut();
    else if (event.key === 'Escape') cutter.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = () => {
    // The mark may have gone over to the next sentence, or to its buttons.
    setTimeout(() => {
      if (!window.document.activeElement?.closest('[data-cut]')) cutter.leave();
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus leaves all that is in it
    <span className="cut" data-cut data-sentence-tools onBlur={onBlur}>
      <span
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label={t('document.structure.mark')}
        aria-valuemin={1}
        aria-valuemax={cutting.places.length}
        aria-valuenow={cutting.at + 1}
        aria-valuetext={around}
        className="cut-mark"
        onKeyDown={onKeyDown}
      />
      <span className="cut-hint" lang={locale} dir={directionOfLocale(locale)}>
        <span>{t('document.structure.hint')}</span>
        <Button look="primary" onClick={() => void cutter.cut()}>
          {t('document.structure.cutHere')}
        </Button>
        <Button onClick={() => cutter.cancel()}>{t('document.structure.cancel')}</Button>
      </span>
    </span>
  );
}
