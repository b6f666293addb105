'use client';

import { Languages } from 'lucide-react';
import { Button } from '../../controls/button';
import { useFailureText } from '../../http/use-failure-text';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';
import { isActive } from '../session/translation';
import { JobProgress } from './job-progress';

/** How the translation goes; or that it came to an end, and what can be done about it. */
export function TranslationStatus() {
  const { t } = useLanguage();
  const failureText = useFailureText();
  const { translation, counts } = useSession();
  const job = useSignal(translation.job);
  const problem = useSignal(translation.problem);
  const { untranslated } = useSignal(counts);
  if (isActive(job)) return <JobProgress job={job} />;
  const ended = job ? ENDS[job.status] : null;
  const failed = job?.status === 'failed' || problem !== null;
  return (
    <div className="translation-status">
      <p role={failed ? 'alert' : 'status'} className={failed ? 'text-danger' : 'text-ink-soft'}>
        {problem !== null && failureText(problem)}
        {problem === null && ended && t(`document.progress.${ended}`)}
      </p>
      {(failed || untranslated > 0) && (
        <Button
          look={failed ? 'plain' : 'primary'}
          onClick={() => void translation.start({ kind: 'untranslated' })}
        >
          <Languages size={16} aria-hidden />
          {t(failed ? 'document.progress.retry' : 'document.translate.start')}
        </Button>
      )}
    </div>
  );
}

const ENDS = {
  queued: null,
  running: null,
  done: 'finished',
  cancelled: 'cancelled',
  failed: 'failed',
} as const;
