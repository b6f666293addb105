'use client';

import clsx from 'clsx';
import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';

interface Props {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Accessible name of the panel. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A floating panel below its button. */
export function Panel({ trigger, label, className, children }: Props) {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className={clsx(
            'z-40 max-h-(--radix-popover-content-available-height) overflow-y-auto rounded-2xl border border-line bg-raised p-4 text-ink shadow-float print:hidden',
            className,
          )}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
