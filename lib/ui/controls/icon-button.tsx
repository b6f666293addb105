import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon;
  /** Accessible name and tooltip. */
  readonly label: string;
  /** True for icons that point along the line: they turn round on right-to-left pages. */
  readonly turns?: boolean;
}

/** A button that is only an icon; at least 36 px square. */
export function IconButton({ icon: Icon, label, turns = false, className, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={clsx(
        'inline-flex size-9 shrink-0 items-center justify-center rounded-lg text-ink-soft hover:bg-sunken hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent data-[state=open]:bg-sunken data-[state=open]:text-ink',
        className,
      )}
      {...rest}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden className={turns ? 'rtl:-scale-x-100' : ''} />
    </button>
  );
}
