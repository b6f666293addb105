'use client';

import { Ellipsis, type LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from './icon-button';
import { menuItemClass, menuPanelClass } from './menu-look';

interface MenuProps {
  /** Accessible name of the button that opens it. */
  readonly label: string;
  /** Which edge of the button it lies along. */
  readonly align: 'start' | 'end';
  /** Whether it belongs to a sentence's tools: the sentence stays selected while it is open. */
  readonly ofSentence?: boolean;
  /** True when what was chosen takes the focus elsewhere; set back when the menu has closed. */
  readonly leads?: RefObject<boolean>;
  /** MenuItem, MenuHeading and MenuLine. */
  readonly children: ReactNode;
}

/** Things one does less often, behind a button with three dots. */
export function Menu({ label, align, ofSentence = false, leads, children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton icon={Ellipsis} label={label} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={12}
          data-sentence-tools={ofSentence || undefined}
          className={menuPanelClass}
          onCloseAutoFocus={(event) => {
            if (!leads?.current) return;
            event.preventDefault();
            leads.current = false;
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  readonly icon: LucideIcon;
  /** As `aria-keyshortcuts` has it. */
  readonly shortcut?: string;
  /** A line below that says more. */
  readonly hint?: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon: Icon, shortcut, hint, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item className={menuItemClass} aria-keyshortcuts={shortcut} onSelect={onSelect}>
      <Icon size={16} aria-hidden className="shrink-0" />
      <span>
        {children}
        {hint !== undefined && <span className="block max-w-64 text-xs text-ink-soft">{hint}</span>}
      </span>
    </DropdownMenu.Item>
  );
}

/** Parts of a menu that belong together, under a heading. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <DropdownMenu.Group>
      <DropdownMenu.Label className="px-2.5 pt-2 pb-1 text-xs font-medium text-ink-soft">
        {label}
      </DropdownMenu.Label>
      {children}
    </DropdownMenu.Group>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
