'use client';

import { Check, SunMoon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { IconButton } from '../controls/icon-button';
import { menuItemClass, menuPanelClass } from '../controls/menu-look';
import { useLanguage } from '../language/use-language';
import { useView } from '../view/view-provider';
import { THEMES } from '../view/view-settings';

export function ThemeMenu() {
  const { t } = useLanguage();
  const { view, change } = useView();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton icon={SunMoon} label={t('theme.label')} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" sideOffset={6} className={menuPanelClass}>
          <DropdownMenu.RadioGroup value={view.theme}>
            {THEMES.map((theme) => (
              <DropdownMenu.RadioItem
                key={theme}
                value={theme}
                onSelect={() => change({ theme })}
                className={menuItemClass}
              >
                <span className="size-4">
                  <DropdownMenu.ItemIndicator>
                    <Check size={16} aria-hidden />
                  </DropdownMenu.ItemIndicator>
                </span>
                {t(`theme.${theme}`)}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
