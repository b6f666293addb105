'use client';

import { formatTime } from '@/lib/i18n';
import { useLanguage } from '../../language/use-language';
import type { Edit } from '../editing/undo-stack';
import { useSession } from '../session/session-context';
import { describeStep } from './describe-step';

interface Props {
  /** null: before all steps. */
  readonly edit: Edit | null;
  readonly isCurrent: boolean;
  /** Whether it was taken back. */
  readonly isUndone: boolean;
  readonly onGo: () => void;
}

/** One step: what, where and when; a click goes back or forward to it. */
export function StepItem({ edit, isCurrent, isUndone, onGo }: Props) {
  const { t, locale } = useLanguage();
  const { board } = useSession();
  const places = edit?.changes.map(({ segmentId }) => segmentId).filter((id) => board.isHere(id));
  const [place] = places ?? [];
  const number = place && board.entry(place)?.number;
  const text = edit?.changes.find(({ after }) => after.target !== '')?.after.target;
  return (
    <li>
      <button
        type="button"
        className="step"
        aria-current={isCurrent ? 'step' : undefined}
        data-undone={isUndone || undefined}
        onClick={onGo}
      >
        <span className="font-medium">
          {edit ? describeStep(edit, t) : t('document.steps.start')}
        </span>
        {edit && (
          <span className="step-facts">
            {number !== undefined && <span>{t('document.steps.where', { number })}</span>}
            <time dateTime={new Date(edit.at).toISOString()}>
              {formatTime(new Date(edit.at).toISOString(), locale)}
            </time>
          </span>
        )}
        {text && (
          <span lang="en" dir="ltr" className="step-text">
            {text}
          </span>
        )}
        {isCurrent && (
          <span className="text-xs font-medium text-accent">{t('document.steps.here')}</span>
        )}
      </button>
    </li>
  );
}
