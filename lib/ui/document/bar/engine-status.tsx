'use client';

import { RotateCcw, X } from 'lucide-react';
import { Button } from '../../controls/button';
import { IconButton } from '../../controls/icon-button';
import { type EngineState, engineSwitch } from '../../engine';
import { useFailureText } from '../../http/use-failure-text';
import { useLanguage } from '../../language/use-language';
import { useView } from '../../view/view-provider';

type Loading = Extract<EngineState, { kind: 'loading' }>;
const MEGABYTE = 1_000_000;

/** The model on its way into this browser: how far, and the way to stop it. */
export function EngineLoading({ state: { bytesDone, bytesTotal } }: { state: Loading }) {
  const { t } = useLanguage();
  const { change } = useView();
  const done = Math.round(bytesDone / MEGABYTE);
  const total = Math.round(bytesTotal / MEGABYTE);
  const far = t('document.engine.loading', { done, total });
  return (
    <div className="job-progress">
      <progress
        className="bar"
        value={bytesTotal > 0 ? bytesDone / bytesTotal : 0}
        max={1}
        aria-label={t('document.engine.loadingLabel')}
        aria-valuetext={far}
      />
      <p className="job-facts">
        <span>{far}</span>
      </p>
      <IconButton
        icon={X}
        label={t('document.engine.cancel')}
        onClick={() => change({ engine: 'server' })}
      />
    </div>
  );
}

/** Why this browser does not translate; the server does so in its place. */
export function EngineFailed({ reason }: { reason: unknown }) {
  const { t } = useLanguage();
  const { change } = useView();
  const failureText = useFailureText();
  return (
    <div className="translation-status">
      <p role="alert" className="text-danger">
        {failureText(reason)}
      </p>
      <Button onClick={() => engineSwitch.turnOn()}>
        <RotateCcw size={16} aria-hidden />
        {t('site.retry')}
      </Button>
      <Button look="quiet" onClick={() => change({ engine: 'server' })}>
        {t('document.engine.useServer')}
      </Button>
    </div>
  );
}
