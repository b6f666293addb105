'use client';

import { Button } from '../controls/button';
import { useLanguage } from '../language/use-language';
import { FailurePage } from './failure-page';

/** Shown when a page throws. What was written is in the journal of the browser and comes back. */
export function PageError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { t } = useLanguage();
  return (
    <FailurePage title={t('failure.errorTitle')} text={t('failure.error')}>
      <Button look="primary" onClick={reset}>
        {t('site.retry')}
      </Button>
    </FailurePage>
  );
}
