'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { request } from '../http/request';
import { useLanguage } from '../language/use-language';

const answer = z.object({
  current: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]),
  models: z.array(z.looseObject({ name: z.string(), licence: z.string().optional() })).default([]),
});

/** Which model translates. Asked for when the help is opened: no page needs it before. */
export function ModelNote() {
  const { t } = useLanguage();
  const [text, setText] = useState(t('site.loading'));
  useEffect(() => {
    const leaving = new AbortController();
    request('/api/models', { signal: leaving.signal })
      .then((body) => {
        const { current, models } = answer.parse(body);
        const licence = models.find(({ name }) => name === current)?.licence;
        setText(licence ? t('help.modelLine', { name: current, licence }) : current);
      })
      .catch(() => leaving.signal.aborted || setText(t('help.modelUnknown')));
    return () => leaving.abort();
  }, [t]);
  return (
    <section aria-labelledby="help-model" className="border-t border-line pt-4 text-sm">
      <h3 id="help-model" className="mb-1 font-semibold">
        {t('help.model')}
      </h3>
      <p className="text-ink-soft">
        <bdi>{text}</bdi>
      </p>
      <p className="mt-3 text-ink-soft">{t('site.private')}</p>
    </section>
  );
}
