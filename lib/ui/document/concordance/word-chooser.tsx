'use client';

import { Fragment, type KeyboardEvent, useId } from 'react';
import { useLanguage } from '../../language/use-language';
import type { Side } from '../words/word-pairs';
import { wordsOf } from './word-spans';

interface Props {
  readonly side: Side;
  readonly text: string;
  /** Where the chosen word begins; null while it is of the other language, or none is. */
  readonly chosen: number | null;
  /** Whether the focus comes here first. */
  readonly autoFocus: boolean;
  readonly onChoose: (offset: number) => void;
}

/** The words of a sentence, one of which is looked for: radio buttons that read as a sentence. */
export function WordChooser({ side, text, chosen, autoFocus, onChoose }: Props) {
  const { t } = useLanguage();
  const name = useId();
  const isArabic = side === 'source';
  const words = wordsOf(text);
  let place = 0;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Browsers take the left arrow for "back" in every language; in Arabic the next word is on the left.
    const by = isArabic ? { ArrowLeft: 1, ArrowRight: -1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    const radios = [...(event.currentTarget.closest('fieldset')?.querySelectorAll('input') ?? [])];
    const next = radios.indexOf(event.currentTarget) + by;
    radios.at(next % radios.length)?.focus();
    radios.at(next % radios.length)?.click();
  };
  return (
    <fieldset lang={isArabic ? 'ar' : 'en'} dir={isArabic ? 'rtl' : 'ltr'}>
      <legend className="sr-only">{t(isArabic ? 'document.source' : 'document.target')}</legend>
      <p className={isArabic ? 'font-naskh text-lg leading-loose' : 'leading-relaxed'}>
        {words.map(({ span: [start, end] }, index) => {
          const before = text.slice(place, start);
          place = end;
          return (
            <Fragment key={start}>
              {before}
              <label className="word-choice">
                {text.slice(start, end)}
                <input
                  type="radio"
                  name={name}
                  className="sr-only"
                  checked={start === chosen}
                  // biome-ignore lint/a11y/noAutofocus: a dialog was opened to choose one of these
                  autoFocus={autoFocus && (chosen === null ? index === 0 : start === chosen)}
                  onChange={() => onChoose(start)}
                  onKeyDown={onKeyDown}
                />
              </label>
            </Fragment>
          );
        })}
        {text.slice(place)}
      </p>
    </fieldset>
  );
}
