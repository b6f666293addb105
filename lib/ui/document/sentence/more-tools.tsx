'use client';

import { Ellipsis, RefreshCw } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { BlockId } from '@/lib/document';
import { IconButton } from '../../controls/icon-button';
import { menuItemClass, menuPanelClass } from '../../controls/menu-look';
import { useLanguage } from '../../language/use-language';
import { useSession } from '../session/session-context';

/** What is done to a sentence or its paragraph less often. */
export function MoreTools({ blockId }: { blockId: BlockId }) {
  const { t } = useLanguage();
  const { translation } = useSession();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton icon={Ellipsis} label={t('document.sentenceTools.more')} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          data-sentence-tools
          className={menuPanelClass}
        >
          <DropdownMenu.Item
            className={menuItemClass}
            onSelect={() => void translation.start({ kind: 'block', blockId })}
          >
            <RefreshCw size={16} aria-hidden />
            {t('document.translate.block')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
