'use client';

import { useEffect, useState } from 'react';
import { request } from '../http/request';
import { useLanguage } from '../language/use-language';
import { ModelFacts } from './model-facts';
import { type Models, modelsAnswer } from './models-answer';

/** Which model translates, how good it is, and which one is better. Asked for when the help is opened. */
export function ModelNote() {
  const { t } = useLanguage();
  const [models, setModels] = useState<Models | 'loading' | 'unknown'>('loading');
  useEffect(() => {
    const leaving = new AbortController();
    request('/api/models', { signal: leaving.signal })
      .then((body) => setModels(modelsAnswer.parse(body)))
      .catch(() => leaving.signal.aborted || setModels('unknown'));
    return () => leaving.abort();
  }, []);
  return (
    <section aria-labelledby="help-model" className="border-t border-line pt-4 text-sm">
      <h3 id="help-model" className="mb-1 font-semibold">
        {t('help.model')}
      </h3>
      {typeof models === 'string' ? (
        <p className="text-ink-soft">
          {t(models === 'loading' ? 'site.loading' : 'help.modelUnknown')}
        </p>
      ) : (
        <ModelFacts models={models} />
      )}
      <p className="mt-3 text-ink-soft">{t('site.private')}</p>
    </section>
  );
}
