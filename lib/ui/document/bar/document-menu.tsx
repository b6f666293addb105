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
            aria-describedby="document-menu-hint"
            onSelect={() => void translation.start({ kind: 'machine' })}
          >
            <RefreshCw size={16} aria-hidden />
            {t('document.translate.machine')}
          </DropdownMenu.Item>
          <p id="document-menu-hint" className="max-w-72 px-2.5 pb-1.5 ps-9 text-xs text-ink-soft">
            {t('document.translate.machineHint')}
          </p>
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
