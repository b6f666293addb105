'use client';

import { Ellipsis, Eye, EyeOff, History, RefreshCw, Shuffle, TextSearch } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { BlockId, SegmentId } from '@/lib/document';
import { IconButton } from '../../controls/icon-button';
import { menuItemClass, menuPanelClass } from '../../controls/menu-look';
import { useLanguage } from '../../language/use-language';
import { openConcordance } from '../concordance/open-concordance';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';

interface Props {
  readonly id: SegmentId;
  readonly blockId: BlockId;
  /** The sentences of the block. */
  readonly ids: readonly SegmentId[];
}

/** What is done to a sentence or its paragraph less often. */
export function MoreTools({ id, blockId, ids }: Props) {
  const { t } = useLanguage();
  const session = useSession();
  const { translation, cover, panel } = session;
  const covering = useSignal(cover.on);
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
            aria-keyshortcuts="Alt+A"
            onSelect={() => panel.set({ kind: 'alternatives', id })}
          >
            <Shuffle size={16} aria-hidden />
            {t('document.alternatives.title')}
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className={menuItemClass}
            aria-keyshortcuts="Alt+C"
            onSelect={() => openConcordance(session, id)}
          >
            <TextSearch size={16} aria-hidden />
            {t('document.concordance.title')}
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className={menuItemClass}
            aria-keyshortcuts="Alt+H"
            onSelect={() => panel.set({ kind: 'history', id })}
          >
            <History size={16} aria-hidden />
            {t('document.sentenceTools.history')}
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className={menuItemClass}
            onSelect={() => void translation.start({ kind: 'block', blockId })}
          >
            <RefreshCw size={16} aria-hidden />
            {t('document.translate.block')}
          </DropdownMenu.Item>
          {covering && (
            <>
              <DropdownMenu.Item className={menuItemClass} onSelect={() => cover.reveal(ids)}>
                <Eye size={16} aria-hidden />
                {t('document.sentenceTools.revealBlock')}
              </DropdownMenu.Item>
              <DropdownMenu.Item className={menuItemClass} onSelect={() => cover.coverAll()}>
                <EyeOff size={16} aria-hidden />
                {t('document.sentenceTools.cover')}
              </DropdownMenu.Item>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
