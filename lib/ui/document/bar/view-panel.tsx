'use client';

import { ALargeSmall } from 'lucide-react';
import { Choice } from '../../controls/choice';
import { IconButton } from '../../controls/icon-button';
import { Panel } from '../../controls/panel';
import { SwitchField } from '../../controls/switch-field';
import { useLanguage } from '../../language/use-language';
import { useView } from '../../view/view-provider';
import { ARABIC_SIDES, FACES, LINE_HEIGHTS, THEMES, WIDTHS } from '../../view/view-settings';
import { EngineField } from './engine-field';
import { ReadingModes } from './reading-modes';
import { SizeStepper } from './size-stepper';

const SIDES = { right: 'arabicRight', left: 'arabicLeft' } as const;

/** How the text looks: each choice is seen at once on the page behind. */
export function ViewPanel() {
  const { t } = useLanguage();
  const { view, change } = useView();
  return (
    <Panel
      label={t('document.view.label')}
      className="flex w-80 max-w-[calc(100vw-1.5rem)] flex-col gap-4"
      trigger={<IconButton icon={ALargeSmall} label={t('document.view.label')} />}
    >
      <ReadingModes />
      <SizeStepper size={view.size} onChange={(size) => change({ size })} />
      <Choice
        legend={t('document.view.face')}
        value={view.face}
        columns={2}
        options={FACES.map((value) => ({ value, label: t(`document.view.${value}`) }))}
        onChange={(face) => change({ face })}
      />
      <Choice
        legend={t('document.view.lines')}
        value={view.lines}
        options={LINE_HEIGHTS.map((value) => ({ value, label: t(`document.view.${value}`) }))}
        onChange={(lines) => change({ lines })}
      />
      <Choice
        legend={t('document.view.width')}
        value={view.width}
        options={WIDTHS.map((value) => ({ value, label: t(`document.view.${value}`) }))}
        onChange={(width) => change({ width })}
      />
      <Choice
        legend={t('document.view.sides')}
        value={view.arabic}
        columns={2}
        options={ARABIC_SIDES.map((value) => ({
          value,
          label: t(`document.view.${SIDES[value]}`),
        }))}
        onChange={(arabic) => change({ arabic })}
      />
      <SwitchField
        label={t('document.view.diacritics')}
        on={view.diacritics === 'on'}
        onChange={(on) => change({ diacritics: on ? 'on' : 'off' })}
      />
      <SwitchField
        label={t('document.view.focus')}
        on={view.focus === 'on'}
        onChange={(on) => change({ focus: on ? 'on' : 'off' })}
      />
      <Choice
        legend={t('theme.label')}
        value={view.theme}
        columns={2}
        options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <EngineField />
    </Panel>
  );
}
