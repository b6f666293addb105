'use client';

import { Ellipsis, Printer, RefreshCw } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { IconButton } from '../../controls/icon-button';
import { menuItemClass, menuPanelClass } from '../../controls/menu-look';
import { useLanguage } from '../../language/use-language';
import { useSession } from '../session/session-context';

/** What one does to a whole document now and then. */
export function DocumentMenu() {
  const { t } = useLanguage();
  const { translation } = useSession();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton icon={Ellipsis} label={t('document.menu.label')} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className={menuPanelClass}
        >
          <DropdownMenu.Item
            className={menuItemClass}
            onSelect={() => void translation.start({ kind: 'machine' })}
          >
            <RefreshCw size={16} aria-hidden className="shrink-0" />
            <span>
              {t('document.translate.machine')}
              <span className="block max-w-64 text-xs text-ink-soft">
                {t('document.translate.machineHint')}
              </span>
            </span>
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          <DropdownMenu.Item className={menuItemClass} onSelect={() => window.print()}>
            <Printer size={16} aria-hidden />
            {t('document.menu.print')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
