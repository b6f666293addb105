'use client';

import { CheckCheck, ListChecks, Printer, RefreshCw } from 'lucide-react';
import { Menu, MenuGroup, MenuItem, MenuLine } from '../../controls/menu';
import { useLanguage } from '../../language/use-language';
import { usePart, useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';

/** What one does to a whole document, or to many of its sentences. */
export function DocumentMenu() {
  const { t } = useLanguage();
  const session = useSession();
  const { board, bulk, selection } = session;
  const here = usePart(selection.now, ({ id }) => id);
  const number = here && board.entry(here)?.number;
  return (
    <Menu label={t('document.menu.label')} align="end">
      <RangeItems />
      <MenuGroup label={t('document.bulk.document')}>
        {here && number && (
          <MenuItem icon={ListChecks} onSelect={() => bulk.reviewTo(here)}>
            {t('document.bulk.reviewTo', { number })}
          </MenuItem>
        )}
        <MenuItem icon={CheckCheck} onSelect={() => bulk.reviewDocument()}>
          {t('document.bulk.reviewAll')}
        </MenuItem>
        <MenuItem
          icon={RefreshCw}
          hint={t('document.translate.machineHint')}
          onSelect={() => void session.translate({ kind: 'machine' })}
        >
          {t('document.translate.machine')}
        </MenuItem>
      </MenuGroup>
      <MenuLine />
      <MenuItem icon={Printer} onSelect={() => window.print()}>
        {t('document.menu.print')}
      </MenuItem>
    </Menu>
  );
}

/** What can be done to the selected sentences, while there are some. */
function RangeItems() {
  const { t } = useLanguage();
  const { bulk, range } = useSession();
  useSignal(range.now);
  const count = range.ids.length;
  if (count === 0) return null;
  return (
    <>
      <MenuGroup label={t('document.bulk.selected', { count })}>
        <MenuItem icon={ListChecks} onSelect={() => bulk.reviewRange()}>
          {t('document.bulk.review')}
        </MenuItem>
        <MenuItem icon={RefreshCw} onSelect={() => bulk.translateRange()}>
          {t('document.translate.segment')}
        </MenuItem>
      </MenuGroup>
      <MenuLine />
    </>
  );
}
