'use client';

import { Languages } from 'lucide-react';
import { Button } from '../../controls/button';
import { engineSwitch } from '../../engine';
import { useFailureText } from '../../http/use-failure-text';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';
import { isActive } from '../session/translation';
import { EngineFailed, EngineLoading } from './engine-status';
import { JobProgress } from './job-progress';

/** How the translation goes; or that it came to an end, and what can be done about it. */
export function TranslationStatus() {
  const { t } = useLanguage();
  const failureText = useFailureText();
  const session = useSession();
  const { translation, counts } = session;
  const job = useSignal(translation.job);
  const problem = useSignal(translation.problem);
  const { untranslated } = useSignal(counts);
  const engine = useSignal(engineSwitch.state);
  if (engine.kind === 'loading') return <EngineLoading state={engine} />;
  if (engine.kind === 'failed') return <EngineFailed reason={engine.reason} />;
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
          onClick={() => void session.translate({ kind: 'untranslated' })}
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
