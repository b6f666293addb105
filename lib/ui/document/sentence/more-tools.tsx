'use client';

import { Eye, EyeOff, History, ListChecks, RefreshCw, Shuffle, TextSearch } from 'lucide-react';
import { useRef } from 'react';
import type { BlockId, SegmentId } from '@/lib/document';
import { Menu, MenuItem, MenuLine } from '../../controls/menu';
import { useLanguage } from '../../language/use-language';
import { openConcordance } from '../concordance/open-concordance';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';
import { StructureItems } from '../structure/structure-items';

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
  const { bulk, cover, panel } = session;
  const covering = useSignal(cover.on);
  const leads = useRef(false);
  return (
    <Menu label={t('document.sentenceTools.more')} align="start" ofSentence leads={leads}>
      <MenuItem
        icon={Shuffle}
        shortcut="Alt+A"
        onSelect={() => panel.set({ kind: 'alternatives', id })}
      >
        {t('document.alternatives.title')}
      </MenuItem>
      <MenuItem icon={TextSearch} shortcut="Alt+C" onSelect={() => openConcordance(session, id)}>
        {t('document.concordance.title')}
      </MenuItem>
      <MenuItem icon={History} shortcut="Alt+H" onSelect={() => panel.set({ kind: 'history', id })}>
        {t('document.sentenceTools.history')}
      </MenuItem>
      <MenuItem icon={ListChecks} onSelect={() => bulk.reviewTo(id)}>
        {t('document.bulk.reviewToHere')}
      </MenuItem>
      <MenuItem
        icon={RefreshCw}
        onSelect={() => void session.translate({ kind: 'block', blockId })}
      >
        {t('document.translate.block')}
      </MenuItem>
      <MenuLine />
      <StructureItems
        id={id}
        onChosen={() => {
          leads.current = true;
        }}
      />
      {covering && (
        <>
          <MenuItem icon={Eye} onSelect={() => cover.reveal(ids)}>
            {t('document.sentenceTools.revealBlock')}
          </MenuItem>
          <MenuItem icon={EyeOff} onSelect={() => cover.coverAll()}>
            {t('document.sentenceTools.cover')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
