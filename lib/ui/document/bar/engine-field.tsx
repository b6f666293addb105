'use client';

import { SwitchField } from '../../controls/switch-field';
import { useLanguage } from '../../language/use-language';
import { useView } from '../../view/view-provider';

/** Whether this browser translates, or the server. */
export function EngineField() {
  const { t } = useLanguage();
  const { view, change } = useView();
  // Browsers give storage and threads to pages that nobody on the way can have changed.
  const possible = window.isSecureContext;
  return (
    <div className="grid gap-1">
      {possible && (
        <SwitchField
          label={t('document.engine.label')}
          on={view.engine === 'browser'}
          onChange={(on) => change({ engine: on ? 'browser' : 'server' })}
        />
      )}
      <p className="text-xs text-ink-soft">
        {t(possible ? 'document.engine.hint' : 'document.engine.insecure')}
      </p>
    </div>
  );
}
