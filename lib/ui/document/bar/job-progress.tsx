'use client';

import { X } from 'lucide-react';
import { IconButton } from '../../controls/icon-button';
import { engineSwitch } from '../../engine';
import { useLanguage } from '../../language/use-language';
import type { Job } from '../model/answers';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';
import { estimateJob } from './job-estimate';
import { useTimeLeft } from './use-time-left';

/** A translation that runs: how far, how fast, how long still, and the way to stop it. */
export function JobProgress({ job }: { job: Job }) {
  const { t } = useLanguage();
  const { translation } = useSession();
  const isHere = useSignal(engineSwitch.state).kind === 'ready';
  const { share, wordsPerSecond, secondsLeft } = estimateJob(job);
  const { done, total } = job;
  const timeLeft = useTimeLeft(secondsLeft);
  const far = t('document.progress.of', { done, total });
  const started = job.status === 'running' || done > 0;
  return (
    <div className="job-progress">
      <progress
        className="bar"
        value={share}
        max={1}
        aria-label={t('document.progress.label')}
        aria-valuetext={far}
      />
      <p className="job-facts">
        {started ? <span>{far}</span> : <span>{t('document.progress.queued')}</span>}
        {wordsPerSecond !== null && (
          <span className="job-detail">
            {t('document.progress.speed', { speed: wordsPerSecond })}
          </span>
        )}
        {isHere && <span className="job-detail">{t('document.engine.here')}</span>}
        {timeLeft && <span className="job-detail">{timeLeft}</span>}
      </p>
      <IconButton
        icon={X}
        label={t('document.progress.cancel')}
        onClick={() => void translation.cancel()}
      />
    </div>
  );
}
