'use client';

import {
  ArrowDownToLine,
  ArrowUpToLine,
  FoldVertical,
  MoveHorizontal,
  Plus,
  Scissors,
  Trash2,
  UnfoldVertical,
} from 'lucide-react';
import type { SegmentId } from '@/lib/document';
import { MenuItem } from '../../controls/menu';
import { useLanguage } from '../../language/use-language';
import { useSession } from '../session/session-context';
import { caretIn } from './caret-in';
import { canRun, runStructure, type StructureCommand } from './structure-command';

const ITEMS = [
  { command: 'split', icon: Scissors, keys: 'Alt+S' },
  { command: 'merge-next', icon: ArrowDownToLine, keys: 'Alt+M' },
  { command: 'merge-previous', icon: ArrowUpToLine, keys: 'Alt+J' },
  { command: 'boundary', icon: MoveHorizontal, keys: 'Alt+B' },
  { command: 'add', icon: Plus, keys: 'Alt+I' },
  { command: 'remove', icon: Trash2, keys: 'Alt+X' },
  { command: 'split-block', icon: UnfoldVertical, keys: 'Alt+P' },
  { command: 'merge-block', icon: FoldVertical, keys: 'Alt+O' },
] as const satisfies readonly {
  command: StructureCommand;
  icon: typeof Plus;
  keys: string;
}[];

interface Props {
  readonly id: SegmentId;
  /** One of them was chosen: the focus goes where it leads. */
  readonly onChosen: () => void;
}

/** How the text is cut here: what can be done about it now. */
export function StructureItems({ id, onChosen }: Props) {
  const { t } = useLanguage();
  const session = useSession();
  const run = (command: StructureCommand) => {
    const caret = session.selection.isEditing(id) ? caretIn(id) : null;
    onChosen();
    runStructure(session, command, id, caret);
  };
  return ITEMS.filter(({ command }) => canRun(session, command, id)).map(
    ({ command, icon, keys }) => (
      <MenuItem key={command} icon={icon} shortcut={keys} onSelect={() => run(command)}>
        {t(`document.structure.${command}`)}
      </MenuItem>
    ),
  );
}
