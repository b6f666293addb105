'use client';

import { useLanguage } from '../language/use-language';
import { betterModel, type Models } from './models-answer';

/** The model in use with its measured quality, and how to get a better one where there is one. */
export function ModelFacts({ models: { current, models } }: { models: Models }) {
  const { locale, t, number } = useLanguage();
  const used = models.find(({ name }) => name === current);
  const better = betterModel(models, used);
  if (!used) {
    return (
      <p className="text-ink-soft">
        <bdi dir="ltr">{current}</bdi>
      </p>
    );
  }
  const { bleu, chrf } = used.quality;
  const figures = [
    ...(bleu === null ? [] : [`BLEU ${number(bleu)}`]),
    ...(chrf === null ? [] : [`chrF ${number(chrf)}`]),
  ].join(' · ');
  return (
    <div className="grid gap-1 text-ink-soft">
      <p>
        <bdi dir="ltr">{t('help.modelLine', { name: used.name, licence: used.licence })}</bdi>
      </p>
      <p>{used.description[locale]}</p>
      {figures && <p>{t('help.modelQuality', { quality: figures })}</p>}
      {better && (
        <>
          <p>{t('help.modelBetter', { name: better.name, bleu: better.quality.bleu ?? 0 })}</p>
          <code dir="ltr" className="rounded-md bg-sunken px-2 py-1 text-start text-xs break-all">
            {better.isHere
              ? `MUWAZI_MODEL=${better.name} npm start`
              : `npx muwazi models pull ${better.name}`}
          </code>
        </>
      )}
    </div>
  );
}
